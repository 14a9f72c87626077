package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.cunjing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays calendar = CalendarFiles.workingDays();

    @Test
    void knowsTheHolidaysAndMakeUpWorkdaysOfTheNotice() {
        var vector = Vectors.read("calendar.json");
        for (var day : vector.get("holidays")) {
            assertThat(calendar.isWorkingDay(LocalDate.parse(day.asString())))
                    .as(day.asString())
                    .isFalse();
        }
        for (var day : vector.get("makeupWorkdays")) {
            assertThat(calendar.isWorkingDay(LocalDate.parse(day.asString())))
                    .as(day.asString())
                    .isTrue();
        }
    }

    /// Each day off by law is a weekday off that no make-up workday pays for, whatever the notice moves around it.
    @ParameterizedTest(name = "{0} has {1} days off by law")
    @CsvSource({"2022, 11", "2023, 11", "2024, 11", "2025, 13", "2026, 13"})
    void givesTheDaysOffOfTheLawInEachKnownYear(int year, long daysOff) {
        var start = LocalDate.of(year, 1, 1);
        long weekdays = start.datesUntil(start.plusYears(1))
                .filter(day -> !HolidayNotice.isWeekend(day))
                .count();
        long worked = start.datesUntil(start.plusYears(1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(calendar.isKnown(year)).isTrue();
        assertThat(weekdays - worked).isEqualTo(daysOff);
    }

    @Test
    void countsWeekendsOnlyInAYearWithoutNotice() {
        assertThat(calendar.isKnown(2031)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 4))).isFalse();
    }

    @Test
    void rollsForwardFromADayOffOnly() {
        assertThat(calendar.rollForward(LocalDate.of(2022, 10, 1))).isEqualTo("2022-10-08");
        assertThat(calendar.rollForward(LocalDate.of(2022, 10, 8))).isEqualTo("2022-10-08");
    }

    @Test
    void countsTheWorkingDaysItAdds() {
        var start = LocalDate.of(2022, 9, 29);
        IntStream.rangeClosed(1, 600)
                .forEach(count -> assertThat(calendar.workingDaysBetween(start, calendar.addWorkingDays(start, count)))
                        .isEqualTo(count));
        assertThat(calendar.workingDaysBetween(start, start)).isZero();
    }

    @Test
    void refusesWhatCannotBeCounted() {
        var day = LocalDate.of(2022, 10, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.addWorkingDays(day, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.workingDaysBetween(day, day.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayNotice("wrong", Set.of(), Set.of(LocalDate.of(2022, 10, 10))));
    }
}
