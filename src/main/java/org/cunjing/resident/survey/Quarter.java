package org.cunjing.resident.survey;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// A quarter of a year, e.g. `2026-Q4`.
public record Quarter(int year, int number) implements Comparable<Quarter> {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
