package org.cunjing.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.assessment.scoring.Fraction;
import org.cunjing.roster.Officer;

/// Where an officer served in a month, and how much of it was left to serve.
///
/// @param villages served on at least one day, in the order they began; for a squad leader all of the station
/// @param workingDays of the month
/// @param absentDays working days of approved leave while posted
/// @param notPostedDays working days before the posting began or after it ended
record Served(
        Officer officer, UUID station, List<UUID> villages, long workingDays, long absentDays, long notPostedDays) {

    Served {
        villages = List.copyOf(villages);
    }

    /// @param posted days on which the officer served
    /// @param onLeave whether a day is one of approved leave
    static Served of(
            Officer officer,
            UUID station,
            List<UUID> villages,
            List<LocalDate> workingDays,
            Set<LocalDate> posted,
            java.util.function.Predicate<LocalDate> onLeave) {
        long notPosted =
                workingDays.stream().filter(day -> !posted.contains(day)).count();
        long absent =
                workingDays.stream().filter(posted::contains).filter(onLeave).count();
        return new Served(officer, station, villages, workingDays.size(), absent, notPosted);
    }

    /// Absence in half-days of a full month of `standardHalfDays`, half up: a part-time officer who is away for half of
    /// the month is away for half of the service owed.
    long absentHalfDays(long standardHalfDays) {
        return share(absentDays, standardHalfDays);
    }

    long notPostedHalfDays(long standardHalfDays) {
        return share(notPostedDays, standardHalfDays);
    }

    private long share(long days, long standardHalfDays) {
        return workingDays == 0
                ? 0
                : Fraction.of(days * standardHalfDays, workingDays).rounded(0).longValueExact();
    }
}
