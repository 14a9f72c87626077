package org.cunjing.dispatch.workpackage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Posting;

/// The month of a package: how many working days it has, and the days that are not what their name says.
final class PackageCalendar {

    private final WorkingDays calendar;

    PackageCalendar(WorkingDays calendar) {
        this.calendar = calendar;
    }

    List<PackageItem> items(Posting posting, YearMonth month) {
        var days = month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).toList();
        long working = days.stream().filter(calendar::isWorkingDay).count();
        var head = new PackageItem(
                PackageSection.CALENDAR,
                "month",
                Map.of(
                        "kind", "MONTH",
                        "month", month.toString(),
                        "workingDays", Long.toString(working),
                        "known", Boolean.toString(calendar.isKnown(month.getYear()))));
        var unusual = days.stream().flatMap(day -> unusual(day).stream());
        return Stream.of(Stream.of(head), unusual, term(posting).stream())
                .flatMap(items -> items)
                .toList();
    }

    private Optional<PackageItem> unusual(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean working = calendar.isWorkingDay(day);
        if (weekend != working) {
            return Optional.empty();
        }
        return Optional.of(day("day:" + day, working ? "MAKE_UP_DAY" : "HOLIDAY", day));
    }

    private static Optional<PackageItem> term(Posting posting) {
        return Optional.ofNullable(posting.termEndsOn()).map(day -> day("term", "TERM_ENDS", day));
    }

    private static PackageItem day(String key, String kind, LocalDate day) {
        return new PackageItem(PackageSection.CALENDAR, key, Map.of("kind", kind, "day", day.toString()));
    }
}
