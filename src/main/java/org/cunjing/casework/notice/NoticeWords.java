package org.cunjing.casework.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.cunjing.casework.HazardType;
import org.springframework.stereotype.Component;

/// The fixed sentences of a notice. It is a paper of Chinese law and has one language.
@Component
class NoticeWords {

    private final Properties words = new Properties();

    NoticeWords() {
        var file = Objects.requireNonNull(NoticeWords.class.getResourceAsStream("/casework/notice.properties"));
        try (var reader = new InputStreamReader(file, UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String basis(HazardType type) {
        return get("basis." + type);
    }

    String get(String name) {
        return Objects.requireNonNull(words.getProperty(name), name);
    }
}
