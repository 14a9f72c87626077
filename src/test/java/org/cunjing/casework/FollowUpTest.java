package org.cunjing.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpTest {

    @ParameterizedTest(name = "{2} brings a {0} from {1} to {3}")
    @CsvSource({
        "OPINION, OPEN, ANSWER, CLOSED",
        "DISPUTE, OPEN, REPORT_TO_STATION, OPEN",
        "DISPUTE, OPEN, SETTLE, CLOSED",
        "DISPUTE, OPEN, REFER, CLOSED",
        "HAZARD, DISCOVERED, NOTIFY, NOTIFIED",
        "HAZARD, NOTIFIED, RECTIFIED, RECHECK_DUE",
        "HAZARD, RECHECK_DUE, RECHECK_FAILED, ESCALATED",
        "HAZARD, RECHECK_DUE, CLOSE_HAZARD, CLOSED",
        "HAZARD, ESCALATED, CLOSE_HAZARD, CLOSED",
        "SERVICE, OPEN, COLLECT, OPEN",
        "SERVICE, OPEN, COMPLETE, CLOSED"
    })
    void goesOnStepByStep(EntryKind kind, Progress from, EntryStep step, Progress to) {
        assertThat(FollowUp.after(kind, from, step)).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void endsWhenClosed(EntryKind kind) {
        assertThat(Arrays.asList(EntryStep.values()))
                .allSatisfy(step -> assertThatExceptionOfType(StepNotPossible.class)
                        .isThrownBy(() -> FollowUp.after(kind, Progress.CLOSED, step)));
    }

    @Test
    void closesNoHazardThatNobodyLookedAtAgain() {
        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> FollowUp.after(EntryKind.HAZARD, Progress.NOTIFIED, EntryStep.CLOSE_HAZARD));
    }
}
