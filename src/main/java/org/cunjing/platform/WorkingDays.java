package org.cunjing.platform;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/// Calendar of working days. A year without a notice has weekends only; `isKnown` tells which years have one.
///
/// - Source: docs/methods/working-days.md.
public final class WorkingDays {

    private final Map<Integer, HolidayNotice> noticesByYear;

    public WorkingDays(Map<Integer, HolidayNotice> noticesByYear) {
        this.noticesByYear = Map.copyOf(noticesByYear);
    }

    /// Whether the public holidays of this year are known; a deadline in any other year is provisional.
    public boolean isKnown(int year) {
        return noticesByYear.containsKey(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        var notice = noticesByYear.get(day.getYear());
        if (notice == null) {
            return !HolidayNotice.isWeekend(day);
        }
        return notice.makeUpWorkdays().contains(day)
                || (!HolidayNotice.isWeekend(day) && !notice.holidays().contains(day));
    }

    /// The day itself if it is a working day, else the next one.
    public LocalDate rollForward(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /// The `count`-th working day after `start`; the day of the start does not count, whatever it is.
    ///
    /// @throws IllegalArgumentException if `count` is not positive
    public LocalDate addWorkingDays(LocalDate start, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count (%d) must be at least 1.".formatted(count));
        }
        return Stream.iterate(start.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    /// How many working days lie after `start` up to and including `end`; undoes `addWorkingDays`.
    ///
    /// @throws IllegalArgumentException if `end` is before `start`
    public long workingDaysBetween(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end (%s) must not be before start (%s).".formatted(end, start));
        }
        return start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
