package org.cunjing.assessment.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Texts on the class path that tests read.
final class Sets {

    private Sets() {}

    static RuleSet posted() {
        return RuleSetText.read(text("/assessment/rules/posted-officer-v1.json"));
    }

    static RuleSet leader() {
        return RuleSetText.read(text("/assessment/rules/squad-leader-v1.json"));
    }

    static String text(String path) {
        try (var stream = Objects.requireNonNull(Sets.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
