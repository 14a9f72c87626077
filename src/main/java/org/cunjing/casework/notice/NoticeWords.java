package org.cunjing.casework.notice;

import java.util.Objects;
import java.util.Properties;
import org.cunjing.casework.HazardType;
import org.cunjing.platform.PrintWords;
import org.springframework.stereotype.Component;

/// The fixed sentences of a notice. It is a paper of Chinese law and has one language.
@Component
class NoticeWords {

    private final Properties words = PrintWords.of("/casework/notice.properties");

    String basis(HazardType type) {
        return get("basis." + type);
    }

    String get(String name) {
        return Objects.requireNonNull(words.getProperty(name), name);
    }
}
