package org.cunjing.dispatch.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// An officer's own log for the weeks of a term: empty pages with a grid.
///
/// @param firstMonday of the first week
/// @param resting days on which nobody works
/// @param working Saturdays and Sundays on which everybody does
record Notebook(
        Bearer bearer,
        List<Handbook.Line> phones,
        LocalDate firstMonday,
        LocalDate lastDay,
        Set<LocalDate> resting,
        Set<LocalDate> working) {

    Notebook {
        phones = List.copyOf(phones);
        resting = Set.copyOf(resting);
        working = Set.copyOf(working);
    }

    List<LocalDate> mondays() {
        return firstMonday
                .datesUntil(lastDay.plusDays(1), java.time.Period.ofWeeks(1))
                .toList();
    }
}
