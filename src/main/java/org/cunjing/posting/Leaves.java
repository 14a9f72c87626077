package org.cunjing.posting;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.cunjing.roster.Leave;

/// Days that count: approved leave is nobody's silence.
final class Leaves {

    private Leaves() {}

    /// Days from `since` to `today`, both included, that were not leave.
    static long daysServed(LocalDate since, LocalDate today, List<Leave> leaves) {
        if (today.isBefore(since)) {
            return 0;
        }
        long away = since.datesUntil(today.plusDays(1))
                .filter(day -> leaves.stream().anyMatch(leave -> covers(leave, day)))
                .count();
        return DAYS.between(since, today) + 1 - away;
    }

    private static boolean covers(Leave leave, LocalDate day) {
        return !day.isBefore(leave.firstDay()) && !day.isAfter(leave.lastDay());
    }
}
