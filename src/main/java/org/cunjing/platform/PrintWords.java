package org.cunjing.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The fixed sentences of a paper.
public final class PrintWords {

    private PrintWords() {}

    /// @param name of a file of properties, from the root of what is shipped
    public static Properties of(String name) {
        var words = new Properties();
        var file = Objects.requireNonNull(PrintWords.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(file, UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
