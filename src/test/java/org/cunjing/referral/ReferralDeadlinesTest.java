package org.cunjing.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.casework.HazardSeverity;
import org.cunjing.platform.WorkingDays;
import org.cunjing.referral.Referral.Leaving;
import org.cunjing.referral.Referral.Level;
import org.cunjing.referral.Referral.Matter;
import org.cunjing.referral.Referral.Source;
import org.cunjing.referral.Referral.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Due on Friday 2 September 2022, in a year without known holidays.
class ReferralDeadlinesTest {

    private static final LocalDate DUE = LocalDate.of(2022, 9, 2);

    private final ReferralDeadlines deadlines =
            new ReferralDeadlines(new WorkingDays(Map.of()), ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest(name = "on {0} in {1}, coordinated {2}: {3}")
    @CsvSource({
        "2022-09-02, SENT, false, NONE",
        "2022-09-03, SENT, false, STATION",
        "2022-09-09, TAKEN, false, STATION",
        "2022-09-11, TAKEN, false, STATION",
        "2022-09-12, TAKEN, false, BUREAU",
        "2022-09-03, TAKEN, true, BUREAU",
        "2022-09-02, TAKEN, true, NONE",
        "2022-12-01, REPLIED, false, NONE",
        "2022-12-01, ACCEPTED, false, NONE",
        "2022-12-01, WITHDRAWN, true, NONE"
    })
    void risesFromStationToBureau(LocalDate today, State state, boolean coordinated, Level level) {
        assertThat(deadlines.level(referral(state, coordinated), today)).isEqualTo(level);
    }

    @Test
    void givesFiveWorkingDaysAndNoneForAMajorHazard() {
        assertThat(deadlines.usual(null, DUE)).isEqualTo(LocalDate.of(2022, 9, 9));
        assertThat(deadlines.usual(HazardSeverity.PROMINENT, DUE)).isEqualTo(LocalDate.of(2022, 9, 9));
        assertThat(deadlines.usual(HazardSeverity.MAJOR, DUE)).isEqualTo(DUE);
    }

    private static Referral referral(State state, boolean coordinated) {
        return new Referral(
                UUID.randomUUID(),
                Source.ENTRY,
                UUID.randomUUID(),
                new Leaving(Matter.HAZARD, HazardSeverity.GENERAL, "测试村", "仓库", "请检查"),
                UUID.randomUUID(),
                null,
                UUID.randomUUID(),
                DUE,
                coordinated,
                state,
                null,
                null,
                null,
                new Mark(Instant.EPOCH, "x", "x"),
                0);
    }
}
