package org.cunjing.posting;

import java.time.LocalDate;

/// The length of a posting from a branch: one year.
public final class Term {

    private static final int YEARS = 1;

    private Term() {}

    /// Returns the first day plus one year minus one day; from 29 February that is 27 February, because the year
    /// after has no 29th to count from.
    public static LocalDate lastDay(LocalDate firstDay) {
        return firstDay.plusYears(YEARS).minusDays(1);
    }
}
