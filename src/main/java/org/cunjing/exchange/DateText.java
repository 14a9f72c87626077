package org.cunjing.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as people and spreadsheets write them: 2026-03-01, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301, and the number of
/// days that a spreadsheet keeps.
final class DateText {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ]0?0:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern TIMED =
            Pattern.compile("(.{8,20}?)[T ]\\s*(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?");
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    /// Day 0 of the calendar of spreadsheets, valid from March 1900 on: they believe in a 29 February 1900.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private DateText() {}

    static Optional<LocalDate> read(String text) {
        if (SERIAL.matcher(text).matches()) {
            return possible(DAY_ZERO.plusDays(new BigDecimal(text).intValue()));
        }
        var written = WRITTEN.matcher(text);
        var digits = DIGITS.matcher(text);
        var found = written.matches() ? written : digits.matches() ? digits : null;
        if (found == null) {
            return Optional.empty();
        }
        try {
            return possible(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// A date with the time of day, to the minute; without one the day begins.
    static Optional<LocalDateTime> moment(String text) {
        if (SERIAL.matcher(text).matches()) {
            var days = new BigDecimal(text);
            long minutes = days.remainder(BigDecimal.ONE)
                    .multiply(BigDecimal.valueOf(MINUTES_OF_A_DAY))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue();
            return read(text).map(day -> day.atStartOfDay().plusMinutes(minutes));
        }
        var timed = TIMED.matcher(text);
        if (!timed.matches()) {
            return read(text).map(LocalDate::atStartOfDay);
        }
        int hour = Integer.parseInt(timed.group(2));
        int minute = Integer.parseInt(timed.group(3));
        return hour < 24 && minute < 60
                ? read(timed.group(1).strip()).map(day -> day.atTime(hour, minute))
                : Optional.empty();
    }

    private static Optional<LocalDate> possible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
    }
}
