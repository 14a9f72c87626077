package org.cunjing.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds numbers in free text that name a person, so that a form can refuse them before they are stored.
///
/// Full-width digits and digits set apart by one blank, hyphen or dot are read as well. A longer run of digits is no
/// match.
public final class PersonalText {

    /// What was found. The finding itself is not handed out: it must not be stored anywhere.
    public enum Kind {
        CITIZEN_NUMBER("citizen-number-in-text"),
        MOBILE_NUMBER("mobile-number-in-text");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /// What it is called in `docs/problems.md`.
        public String slug() {
            return slug;
        }
    }

    private static final Pattern CITIZEN =
            Pattern.compile("(?<![0-9])[1-9](?:[\\s.-]?[0-9]){16}[\\s.-]?[0-9Xx](?![0-9])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:(?:00)?86[\\s.-]?)?1[\\s.-]?[3-9](?:[\\s.-]?[0-9]){9}(?![0-9])");

    private PersonalText() {}

    public static Optional<Kind> find(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (holdsCitizenNumber(plain)) {
            return Optional.of(Kind.CITIZEN_NUMBER);
        }
        return MOBILE.matcher(plain).find() ? Optional.of(Kind.MOBILE_NUMBER) : Optional.empty();
    }

    private static boolean holdsCitizenNumber(String plain) {
        var matcher = CITIZEN.matcher(plain);
        for (int from = 0; from < plain.length() && matcher.find(from); from = matcher.start() + 1) {
            if (CitizenNumber.find(matcher.group().replaceAll("[\\s.-]", "")).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
