package org.cunjing.dispatch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.platform.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanItemTest {

    private static final WorkingDays WEEKENDS_ONLY = new WorkingDays(Map.of());

    @ParameterizedTest(name = "day {0} of {1}, issued on {2}: due on {3}")
    @CsvSource({
        "15, 2099-05, 2099-05-01, 2099-05-15",
        "16, 2099-05, 2099-05-01, 2099-05-18", // a Saturday
        "31, 2099-02, 2099-02-01, 2099-03-02", // the last day, a Saturday
        "15, 2099-05, 2099-05-20, 2099-05-20", // not late when it comes
        "15, 2099-05, 2099-05-23, 2099-05-25"
    })
    void isDueOnAWorkingDayThatHasNotPassed(int day, YearMonth month, LocalDate today, LocalDate due) {
        var what = new Instruction(DutyRole.LIAISON, "走访", "走访", null, "规定", null, null, 1);

        assertThat(new PlanItem(UUID.randomUUID(), what, day).dueOn(month, today, WEEKENDS_ONLY))
                .isEqualTo(due);
    }
}
