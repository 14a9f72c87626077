package org.cunjing.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.cunjing.shared.CipherSuite;
import org.springframework.boot.convert.DurationStyle;

/// Settings that are words: a wrong one is named with what may stand there instead.
final class SettingsCheck {

    private SettingsCheck() {}

    /// @throws CannotStart if one cannot be used
    static void check(Map<String, String> environment) {
        checkSuite(environment.getOrDefault("CUNJING_CIPHER_SUITE", ""));
        checkIdle(environment.getOrDefault("CUNJING_DESK_IDLE", ""));
        checkFont("CUNJING_LETTER_FONT", environment.getOrDefault("CUNJING_LETTER_FONT", ""));
        checkFont("CUNJING_LETTER_TITLE_FONT", environment.getOrDefault("CUNJING_LETTER_TITLE_FONT", ""));
    }

    private static void checkSuite(String text) {
        boolean known = Arrays.stream(CipherSuite.values())
                .anyMatch(suite -> suite.name().equals(text));
        if (!text.isEmpty() && !known) {
            throw new CannotStart("CUNJING_CIPHER_SUITE (%s) must be one of %s."
                    .formatted(
                            text,
                            Arrays.stream(CipherSuite.values())
                                    .map(CipherSuite::name)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private static void checkIdle(String text) {
        boolean usable;
        try {
            usable = text.isEmpty() || DurationStyle.detectAndParse(text).isPositive();
        } catch (IllegalArgumentException | ArithmeticException notATime) {
            usable = false;
        }
        if (!usable) {
            throw new CannotStart("CUNJING_DESK_IDLE (%s) must be a time above 0 such as 15m or 1h.".formatted(text));
        }
    }

    /// A file; of a collection with the number of the font after a comma.
    private static void checkFont(String name, String text) {
        var file = text.replaceFirst(",\\d+$", "");
        if (!text.isEmpty() && !(Files.isRegularFile(Path.of(file)) && Files.isReadable(Path.of(file)))) {
            throw new CannotStart(
                    ("%s (%s) must be a font file that can be read, of a collection with a comma and the number of "
                                    + "the font.")
                            .formatted(name, text));
        }
        boolean collection = file.endsWith(".ttc") || file.endsWith(".otc");
        if (!text.isEmpty() && collection && file.equals(text)) {
            throw new CannotStart("%s (%s) is a collection; name one of its fonts by a comma and its number, from 0."
                    .formatted(name, text));
        }
    }
}
