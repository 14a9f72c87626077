package org.cunjing.dispatch.workpackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.platform.HolidayNotice;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.junit.jupiter.api.Test;

class PackageCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2099, 5, 1); // a Friday
    private static final LocalDate SATURDAY = LocalDate.of(2099, 5, 9);

    @Test
    void namesTheDaysThatAreNotWhatTheWeekSays() {
        var notice = new HolidayNotice("2099", Set.of(FIRST), Set.of(SATURDAY));
        var items = new PackageCalendar(new WorkingDays(Map.of(2099, notice))).items(posting(), YearMonth.of(2099, 5));

        assertThat(items)
                .extracting(PackageItem::facts)
                .containsExactly(
                        Map.of("kind", "MONTH", "month", "2099-05", "workingDays", "21", "known", "true"),
                        Map.of("kind", "HOLIDAY", "day", "2099-05-01"),
                        Map.of("kind", "MAKE_UP_DAY", "day", "2099-05-09"),
                        Map.of("kind", "TERM_ENDS", "day", "2100-02-28"));
    }

    @Test
    void saysWhenTheHolidaysOfTheYearAreNotKnown() {
        var items = new PackageCalendar(new WorkingDays(Map.of())).items(posting(), YearMonth.of(2099, 5));

        assertThat(items.getFirst().facts()).containsEntry("known", "false");
    }

    private static Posting posting() {
        return new Posting(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Duty.POSTED,
                LocalDate.of(2099, 3, 1),
                null,
                null,
                LocalDate.of(2100, 2, 28));
    }
}
