package org.cunjing.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The yearly notice of public holidays: days off, and weekend days worked in exchange.
///
/// @param notice reference number of the notice
public record HolidayNotice(String notice, Set<LocalDate> holidays, Set<LocalDate> makeUpWorkdays) {

    public HolidayNotice {
        holidays = Set.copyOf(holidays);
        makeUpWorkdays = Set.copyOf(makeUpWorkdays);
        for (var day : makeUpWorkdays) {
            if (!isWeekend(day) || holidays.contains(day)) {
                throw new IllegalArgumentException(
                        "makeUpWorkdays of %s (%s) must lie on weekends and be no holidays.".formatted(notice, day));
            }
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
