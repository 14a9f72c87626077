package org.cunjing.demonstration;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import org.cunjing.posting.time.ProtectedSlot.Half;
import org.cunjing.posting.time.ProtectedTimes;
import org.cunjing.posting.time.ProtectedTimes.Weekly;
import org.springframework.stereotype.Component;

/// The half-days that were set aside in the last month of 2022: two mornings a week for each posted officer. Which were
/// served follows from the records of the year.
@Component
class TimeLoad {

    private static final YearMonth MONTH = YearMonth.of(2022, 12);

    private final ProtectedTimes times;

    TimeLoad(ProtectedTimes times) {
        this.times = times;
    }

    void load() {
        times.plan(
                MONTH,
                List.of(),
                List.of(new Weekly(DayOfWeek.TUESDAY, Half.AM), new Weekly(DayOfWeek.THURSDAY, Half.AM)));
    }
}
