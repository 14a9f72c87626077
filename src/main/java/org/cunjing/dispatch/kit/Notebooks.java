package org.cunjing.dispatch.kit;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.cunjing.dispatch.workpackage.PackageSection;
import org.cunjing.dispatch.workpackage.WorkPackages;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Posting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notebooks of postings that are in force, for a year at most.
@Service
class Notebooks {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ServedPostings postings;
    private final WorkPackages packages;
    private final Bearers bearers;
    private final HandbookWords words;
    private final WorkingDays calendar;

    Notebooks(
            ServedPostings postings,
            WorkPackages packages,
            Bearers bearers,
            HandbookWords words,
            WorkingDays calendar) {
        this.postings = postings;
        this.packages = packages;
        this.bearers = bearers;
        this.words = words;
        this.calendar = calendar;
    }

    /// @throws NotServedNow if the posting is not in force today
    @Transactional(readOnly = true)
    Notebook of(UUID posting) {
        var served = postings.get(posting);
        var last = lastDay(served, postings.today());
        var first = firstDay(served, last).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Notebook(
                bearers.of(served),
                phones(posting),
                first,
                last,
                days(first, last, day -> !WEEKEND.contains(day.getDayOfWeek()) && !calendar.isWorkingDay(day)),
                days(first, last, day -> WEEKEND.contains(day.getDayOfWeek()) && calendar.isWorkingDay(day)));
    }

    /// The numbers of duty posts; the neighbours' officers come and go.
    private List<Handbook.Line> phones(UUID posting) {
        return packages.latestOf(posting).items().stream()
                .filter(item -> item.section() == PackageSection.CONTACTS)
                .filter(item -> !Objects.equals(item.facts().get("post"), "NEIGHBOUR"))
                .map(words::line)
                .toList();
    }

    /// The end of the term; without one, or past it, a year from now.
    static LocalDate lastDay(Posting posting, LocalDate today) {
        var end = posting.termEndsOn();
        return end == null || end.isBefore(today) ? today.plusYears(1).minusDays(1) : end;
    }

    static LocalDate firstDay(Posting posting, LocalDate last) {
        var year = last.minusYears(1).plusDays(1);
        return posting.firstDay().isBefore(year) ? year : posting.firstDay();
    }

    private static Set<LocalDate> days(LocalDate first, LocalDate last, Predicate<LocalDate> wanted) {
        return first.datesUntil(last.plusDays(7)).filter(wanted).collect(toSet());
    }
}
