package org.cunjing.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Unified social credit code of an organisation, GB 32100: seventeen characters and a check character, modulo 31.
///
/// @param value eighteen characters of the code's alphabet, which has no I, O, S, V, Z
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "value (%s) must be a credit code of GB 32100: 18 characters, right check.".formatted(value));
        }
    }

    /// The code in `text`, or nothing if it is not one.
    public static Optional<CreditCode> find(String text) {
        var candidate = text.strip().toUpperCase(Locale.ROOT);
        return isValid(candidate) ? Optional.of(new CreditCode(candidate)) : Optional.empty();
    }

    private static boolean isValid(String candidate) {
        return SHAPE.matcher(candidate).matches() && check(candidate) == candidate.charAt(17);
    }

    private static char check(String candidate) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(candidate.charAt(i));
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
