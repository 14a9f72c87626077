package org.cunjing.patrol.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Role;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.drill.DrillItem.State;
import org.cunjing.patrol.drill.DrillReport.StepTime;
import org.junit.jupiter.api.Test;

class DrillReportTest {

    private static final Instant START = Instant.parse("2022-06-15T12:00:00Z");

    @Test
    void tellsHowLongEachStepTookByRole() {
        var report = DrillReport.of(
                List.of(
                        finding(0, answer(DrillStep.ACCEPT, 60, Role.COMMUNITY_OFFICER)),
                        finding(100, answer(DrillStep.ACCEPT, 220, Role.COMMUNITY_OFFICER)),
                        finding(
                                100,
                                answer(DrillStep.RETURN, 110, Role.COMMUNITY_OFFICER),
                                answer(DrillStep.ACCEPT, 400, Role.STATION_LEADER)),
                        finding(100)),
                START.plusSeconds(1_000));

        assertThat(report.times())
                .containsExactly(
                        new StepTime(Kind.FINDING, DrillStep.ACCEPT, Role.STATION_LEADER, 1, 300_000, 300_000),
                        new StepTime(Kind.FINDING, DrillStep.ACCEPT, Role.COMMUNITY_OFFICER, 2, 120_000, 120_000),
                        new StepTime(Kind.FINDING, DrillStep.RETURN, Role.COMMUNITY_OFFICER, 1, 10_000, 10_000));
        assertThat(report.opened()).isEqualTo(4);
        assertThat(report.unanswered()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatHadNotComeUp() {
        assertThat(DrillReport.of(List.of(finding(0), finding(10)), START.plusSeconds(10))
                        .opened())
                .isEqualTo(1);
    }

    @Test
    void followsTheWaysOfTheRealThings() {
        var fresh = finding(0);
        var returned = finding(0, answer(DrillStep.RETURN, 1, Role.COMMUNITY_OFFICER));
        var accepted = finding(0, answer(DrillStep.ACCEPT, 1, Role.COMMUNITY_OFFICER));

        assertThat(fresh.allows(DrillStep.RETURN, false)).isTrue();
        assertThat(fresh.allows(DrillStep.DONE, false)).isFalse();
        assertThat(returned.allows(DrillStep.ACCEPT, false)).isFalse();
        assertThat(returned.allows(DrillStep.ACCEPT, true)).isTrue();
        assertThat(accepted.allows(DrillStep.DONE, false)).isTrue();
        assertThat(accepted.allows(DrillStep.ACCEPT, true)).isFalse();
        assertThat(returned.state()).isEqualTo(State.RETURNED);
    }

    private static DrillItem finding(int afterS, DrillAnswer... answers) {
        return new DrillItem(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Kind.FINDING,
                UUID.randomUUID(),
                "堵塞",
                START.plusSeconds(afterS),
                null,
                null,
                List.of(answers));
    }

    private static DrillAnswer answer(DrillStep step, int atS, Role role) {
        return new DrillAnswer(step, START.plusSeconds(atS), role);
    }
}
