package org.cunjing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cunjing.demonstration.Seeded.Dispute;
import org.cunjing.demonstration.Seeded.DisputeKind;
import org.cunjing.demonstration.Seeded.Entry;
import org.cunjing.demonstration.Seeded.Inspection;
import org.cunjing.demonstration.Seeded.Meeting;
import org.cunjing.demonstration.Seeded.Organisation;
import org.cunjing.demonstration.Seeded.Service;
import org.cunjing.demonstration.Seeded.Team;
import org.cunjing.demonstration.Seeded.TeamKind;
import org.junit.jupiter.api.Test;

class Year2022Test {

    private static final District DISTRICT = District.of(2022);
    private static final Cast CAST = Cast.of(2022, DISTRICT);
    private static final Year2022 YEAR = Year2022.of(2022, DISTRICT, CAST.plan());

    @Test
    void growsTheSameFromTheSameSeed() {
        assertThat(Year2022.of(2022, DISTRICT, CAST.plan())).isEqualTo(YEAR);
    }

    @Test
    void reachesTheTotalsOfTheModel() {
        assertThat(YEAR.opinions()).hasSize(521);
        assertThat(disputes(DisputeKind.NEIGHBOUR)).isEqualTo(89);
        assertThat(disputes(DisputeKind.FAMILY)).isEqualTo(101);
        assertThat(disputes(DisputeKind.LABOUR)).isEqualTo(16);
        assertThat(YEAR.meetings()).hasSize(435);
        assertThat(YEAR.meetings().stream().mapToInt(Meeting::copies).sum()).isEqualTo(50_640);
        assertThat(YEAR.inspections()).hasSize(6_852);
        assertThat(YEAR.inspections().stream()
                        .mapToInt(one -> one.hazards().size())
                        .sum())
                .isEqualTo(1_517);
        assertThat(YEAR.services().stream().mapToInt(Service::personTimes).sum())
                .isEqualTo(498);
    }

    private static long disputes(DisputeKind kind) {
        return YEAR.disputes().stream().map(Dispute::kind).filter(kind::equals).count();
    }

    @Test
    void countsTeamsAndVolunteers() {
        assertThat(YEAR.organisations())
                .hasSize(25)
                .extracting(Organisation::name)
                .doesNotHaveDuplicates();
        assertThat(YEAR.organisations().stream()
                        .mapToInt(Organisation::volunteers)
                        .sum())
                .isEqualTo(5_046);
        assertThat(YEAR.teams()).hasSize(21).extracting(Team::name).doesNotHaveDuplicates();
        assertThat(YEAR.teams())
                .filteredOn(team -> team.kind() == TeamKind.STATION)
                .hasSize(16);
    }

    @Test
    void staysInsideTheTermAndTheVillageOfTheOfficer() {
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.at().toLocalDate()).isBetween(Calendar2022.START, Calendar2022.END);
            assertThat(entry.at().getHour()).isBetween(9, 19);
            assertThat(CAST.plan()).contains(new Cast.Posting(entry.officer(), entry.villageCode()));
        });
        assertThat(YEAR.inspections())
                .allMatch(one -> one.site().code().startsWith(one.entry().villageCode()));
    }

    @Test
    void closesNoHazardBeforeItWasFound() {
        for (Inspection inspection : YEAR.inspections()) {
            var found = inspection.entry().at().toLocalDate();
            assertThat(inspection.hazards()).allSatisfy(hazard -> {
                assertThat(hazard.dueOn()).isAfter(found);
                assertThat(hazard.closedOn().orElse(hazard.dueOn())).isAfter(found);
            });
        }
    }

    @Test
    void holdsNothingLikeACitizenNumberAndNoOpenSlot() {
        assertThat(DISTRICT + CAST.toString() + YEAR).doesNotContainPattern("(?<![\\d.])\\d{17}[\\dXx](?!\\d)");
        assertThat(entries()).extracting(Entry::text).allMatch(text -> text.length() > 6 && !text.contains("{"));
    }

    private static Stream<Entry> entries() {
        return Stream.of(
                        YEAR.opinions().stream().map(Seeded.Opinion::entry),
                        YEAR.disputes().stream().map(Dispute::entry),
                        YEAR.meetings().stream().map(Meeting::entry),
                        YEAR.inspections().stream().map(Inspection::entry),
                        YEAR.services().stream().map(Service::entry),
                        YEAR.councils().stream().map(Seeded.Council::entry),
                        YEAR.visits().stream().map(Seeded.Visit::entry),
                        YEAR.activities().stream().map(Seeded.Activity::entry))
                .flatMap(stream -> stream);
    }
}
