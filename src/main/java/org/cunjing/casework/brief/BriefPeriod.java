package org.cunjing.casework.brief;

import java.time.LocalDate;
import java.time.YearMonth;

/// A month, or a quarter of the calendar. Nothing else is offered: periods that overlap otherwise could be compared.
record BriefPeriod(YearMonth first, int months) {

    private static final int QUARTER = 3;

    BriefPeriod {
        boolean isMonth = months == 1;
        boolean isQuarter = months == QUARTER && (first.getMonthValue() - 1) % QUARTER == 0;
        if (!isMonth && !isQuarter) {
            throw new IllegalArgumentException(
                    "months (%d) from %s must be one, or three of a quarter.".formatted(months, first));
        }
    }

    static boolean isPossible(YearMonth first, int months) {
        return months == 1 || (months == QUARTER && (first.getMonthValue() - 1) % QUARTER == 0);
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    LocalDate lastDay() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    BriefPeriod before() {
        return new BriefPeriod(first.minusMonths(months), months);
    }

    static int monthsOf(LocalDate firstDay, LocalDate lastDay) {
        return lastDay.getMonthValue() - firstDay.getMonthValue() + 1;
    }
}
