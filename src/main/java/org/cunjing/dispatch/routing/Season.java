package org.cunjing.dispatch.routing;

import java.time.LocalDate;

/// By calendar months: spring is March to May.
enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER;

    private static final int MONTHS = 3;
    private static final int MARCH = 3;

    static Season of(LocalDate day) {
        return values()[Math.floorMod(day.getMonthValue() - MARCH, 12) / MONTHS];
    }
}
