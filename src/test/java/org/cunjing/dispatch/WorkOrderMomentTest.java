package org.cunjing.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Made;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a step from a phone was taken; the order was issued on 1 March at eight and is due on the 3rd.
class WorkOrderMomentTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            in time,                         2026-03-02T09:00:00Z, true,  2026-03-02T09:00:00Z
            too late,                        2026-03-05T09:00:00Z, true,  2026-03-05T09:00:00Z
            too late by an unsure clock,     2026-03-05T09:00:00Z, false, 2026-03-03T15:59:59.999Z
            before anybody asked for it,     2026-02-01T09:00:00Z, false, 2026-03-01T00:00:00Z
            """)
    void keepsToWhatIsKnownAndIsNeverLateByAnUnsureClock(String what, Instant made, boolean sure, Instant moment) {
        assertThat(order().momentOf(new Made(made, sure), ZONE)).isEqualTo(moment);
    }

    private static WorkOrder order() {
        var what = new Instruction(DutyRole.INSPECTOR, "检查", "检查三处", null, "计划", null, null, 1);
        var due = LocalDate.of(2026, 3, 3);
        return new WorkOrder(
                UUID.randomUUID(),
                what,
                WorkSource.DISPATCH,
                null,
                due,
                due,
                null,
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                WorkOrderState.ISSUED,
                1,
                Instant.parse("2026-03-01T00:00:00Z"),
                null,
                null,
                null,
                List.of());
    }
}
