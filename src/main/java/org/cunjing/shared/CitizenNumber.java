package org.cunjing.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Citizen number of GB 11643: six digits of a division, a birth date that exists, three of order, one check character.
///
/// Neither `toString` nor an error shows it whole, so that it cannot slip into a log.
///
/// @param value eighteen characters, the last possibly a capital X
public record CitizenNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int FIRST_YEAR = 1800;

    public CitizenNumber {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "value (%s) must be a citizen number of GB 11643: 18 characters, a birth date that exists, right check."
                            .formatted(Masked.citizenNumber(value)));
        }
    }

    /// The number in `text`, or nothing if it is not one.
    public static Optional<CitizenNumber> find(String text) {
        var candidate = text.strip().toUpperCase(Locale.ROOT);
        return isValid(candidate) ? Optional.of(new CitizenNumber(candidate)) : Optional.empty();
    }

    public LocalDate birthDate() {
        return birthDate(value).orElseThrow();
    }

    @Override
    public String toString() {
        return Masked.citizenNumber(value);
    }

    private static boolean isValid(String candidate) {
        return SHAPE.matcher(candidate).matches()
                && check(candidate) == candidate.charAt(17)
                && birthDate(candidate)
                        .filter(date -> date.getYear() >= FIRST_YEAR)
                        .isPresent();
    }

    private static char check(String candidate) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (candidate.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthDate(String candidate) {
        int year = Integer.parseInt(candidate, 6, 10, 10);
        int month = Integer.parseInt(candidate, 10, 12, 10);
        int day = Integer.parseInt(candidate, 12, 14, 10);
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
