package org.cunjing.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cunjing.Vectors;
import org.junit.jupiter.api.Test;

class MediationDeadlinesTest {

    @Test
    void filesWithTheCourtWithinThirtyDaysOrOnItsNextOpenDay() {
        for (var row : Vectors.read("calendar.json").get("judicialConfirmation")) {
            var effective = LocalDate.parse(row.get("agreementEffective").asString());

            assertThat(JudicialConfirmation.lastFiling(effective, Calendars.of2022()))
                    .isEqualTo(row.get("lastFilingDate").asString());
        }
    }

    @Test
    void mediatesWithinThreeAndThenSevenWorkingDays() {
        var row = Vectors.read("calendar.json").get("publicSecurityMediation");
        var accepted = LocalDate.parse(row.get("acceptedOn").asString());

        assertThat(PublicSecurityMediation.firstDue(accepted, Calendars.of2022()))
                .isEqualTo(row.get("firstMediationDue_3wd").asString());
        assertThat(PublicSecurityMediation.secondDue(LocalDate.of(2022, 10, 10), Calendars.of2022()))
                .isEqualTo(row.get("secondMediationDue_7wd_after_2022_10_10").asString());
    }
}
