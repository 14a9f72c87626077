package org.cunjing.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cunjing.Vectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HazardDeadlinesTest {

    private final JsonNode vector = Vectors.read("calendar.json");
    private final HazardDeadlines deadlines = with(HazardTerms.proposal());

    @Test
    void rollsTheRectificationForwardWhenTheBureauWishesSo() {
        for (boolean roll : new boolean[] {true, false}) {
            var row = vector.get("hazard").get(roll ? "rollForward=True" : "rollForward=False");
            var own = with(HazardTerms.proposal().withRollForward(roll));
            var rectified = own.rectifiedBy(
                    HazardSeverity.PROMINENT,
                    day(row, "noticeDate"),
                    row.get("days").asInt());

            assertThat(rectified).isEqualTo(day(row, "deadline"));
            assertThat(own.recheckDue(rectified)).isEqualTo(day(row, "recheckDue"));
        }
    }

    @Test
    void escalatesStepByStep() {
        var hazard = vector.get("hazard");
        var step = hazard.get("stationCoordinationDue");
        var coordination = deadlines.stationCoordinationDue(day(step, "start"));
        var takenOver = deadlines.takenOverOn(coordination);

        assertThat(coordination).isEqualTo(day(step, "due"));
        assertThat(takenOver).isEqualTo(day(hazard, "autoEscalateL2On"));
        assertThat(deadlines.transferDue(takenOver)).isEqualTo(day(hazard, "transferDue5wd_from_2022-10-18"));
    }

    @Test
    void givesTheStationTwoHoursForAMajorHazardEvenOnAHoliday() {
        var found = Instant.parse("2022-10-03T01:20:00Z"); // 09:20 in Shanghai

        assertThat(deadlines.stationInformedBy(HazardSeverity.MAJOR, found)).isEqualTo("2022-10-03T03:20:00Z");
        assertThat(deadlines.authoritiesInformedBy(found)).isEqualTo("2022-10-03T15:59:59.999999999Z");
        assertThat(deadlines.rectifiedBy(HazardSeverity.MAJOR, LocalDate.of(2022, 10, 3), 0))
                .isEqualTo("2022-10-03");
    }

    @Test
    void givesLesserHazardsMoreTime() {
        var found = Instant.parse("2022-09-29T02:00:00Z");
        var day = LocalDate.of(2022, 9, 29);

        assertThat(deadlines.noticeDue(HazardSeverity.GENERAL, day)).isEqualTo("2022-10-06");
        assertThat(deadlines.noticeDue(HazardSeverity.PROMINENT, day)).isEqualTo(day);
        assertThat(deadlines.stationInformedBy(HazardSeverity.PROMINENT, found))
                .isEqualTo("2022-09-29T15:59:59.999999999Z");
        assertThat(deadlines.stationInformedBy(HazardSeverity.GENERAL, found))
                .isEqualTo("2022-10-06T15:59:59.999999999Z");
    }

    @Test
    void refusesATermLongerThanTheSeverityAllows() {
        var notice = LocalDate.of(2022, 9, 29);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadlines.rectifiedBy(HazardSeverity.PROMINENT, notice, 8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadlines.rectifiedBy(HazardSeverity.GENERAL, notice, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadlines.rectifiedBy(HazardSeverity.GENERAL, notice, -1));
    }

    private static HazardDeadlines with(HazardTerms terms) {
        return new HazardDeadlines(terms, Calendars.of2022(), ZoneId.of("Asia/Shanghai"));
    }

    private static LocalDate day(JsonNode row, String field) {
        return LocalDate.parse(row.get(field).asString());
    }
}
