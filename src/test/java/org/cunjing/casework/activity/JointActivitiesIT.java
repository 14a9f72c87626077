package org.cunjing.casework.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.community.team.ForceKind;
import org.cunjing.community.team.MemberCategory;
import org.cunjing.community.team.NewTeamMember;
import org.cunjing.community.team.TeamMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class JointActivitiesIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    TeamMembers members;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson officer;
    LocalDate today;
    UUID grown;
    UUID young;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock.withZone(zone));
        bureau = bureaus.open();
        officer = HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0)));
        grown = member(0, true);
        young = member(0, false);
    }

    @Test
    void keepsTheRosterOfAPatrolAndWhatItFound() {
        var patrol = activity("PATROL", 5, grown);
        assertThat(patrol.status()).as(patrol.body().toString()).isEqualTo(201);
        var id = patrol.body().at("/head/id").asString();
        record("""
                {"kind":"HAZARD","type":"FIRE","severity":"GENERAL","inspectionId":"%s","text":"楼道堆物"}
                """.formatted(id));

        var service = officer.get("/api/team-members/" + grown + "/service").body();
        assertThat(service).hasSize(1);
        assertThat(service.get(0).get("minutes").asInt()).isEqualTo(90);
        assertThat(officer.get("/api/ledger-entries/" + id + "/hazards").body()).hasSize(1);
        var counts = officer.get("/api/group-activity-counts?villageId=%s&from=%s&to=%s"
                        .formatted(bureau.village(0), today.minusDays(1), today))
                .body();
        assertThat(counts.get(0).get("form").asString()).isEqualTo("NEIGHBOURHOOD_WATCH");
        assertThat(counts.get(0).get("participants").asInt()).isEqualTo(5);
    }

    @Test
    void refusesMinorsOnPatrolsStrangersAndMoreNamesThanHeads() {
        var stranger = member(1, true);

        assertThat(activity("PATROL", 2, young).body().toString()).contains("not confirmed to be 18");
        assertThat(activity("PATROL", 2, young).status()).isEqualTo(422);
        assertThat(activity("PUBLICITY", 2, young).status()).isEqualTo(201);
        assertThat(activity("PUBLICITY", 2, stranger).status()).isEqualTo(422);
        assertThat(activity("PUBLICITY", 2, grown, grown).status()).isEqualTo(422);
        assertThat(activity("PUBLICITY", 1, grown, young).status()).isEqualTo(422);
    }

    @Test
    void countsTheSameAfterAMemberWasErased() {
        var id = activity("PATROL", 3, grown).body().at("/head/id").asString();
        officer.post("/api/team-members/" + grown + "/leaving", "{\"lastDay\":\"%s\"}".formatted(today));
        assertThat(officer.post("/api/team-members/" + grown + "/erasure", "").status())
                .isEqualTo(204);

        var entry = officer.get("/api/ledger-entries/" + id).body();
        assertThat(entry.at("/head/quantity").asInt()).isEqualTo(3);
        assertThat(entry.at("/details/roster")).hasSize(1);
        assertThat(officer.get("/api/team-members/" + grown + "/service").body())
                .hasSize(1);
    }

    @Test
    void takesAnActivityOfAPhoneThatKnowsNoRosters() {
        var answer = record("""
                {"kind":"GROUP_ACTIVITY","force":"RED_ARMBAND","activity":"GOVERNANCE","participants":4,"result":"清理楼道"}
                """);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().at("/details/roster")).isEmpty();
    }

    private UUID member(int village, boolean adult) {
        var id = UUID.randomUUID();
        bureau.run(() -> members.takeOver(
                new NewTeamMember(
                        id,
                        bureau.village(village),
                        MemberCategory.RESIDENT,
                        ForceKind.VOLUNTEER,
                        null,
                        null,
                        "林小满",
                        null,
                        true,
                        true,
                        true,
                        adult),
                today.minusDays(9)));
        return id;
    }

    private Answer activity(String kind, int participants, UUID... roster) {
        var ids = java.util.Arrays.stream(roster).map("\"%s\""::formatted).toList();
        return record("""
                {"kind":"GROUP_ACTIVITY","force":"VOLUNTEER","activity":"%s","participants":%d,"result":"一切正常",
                 "form":"NEIGHBOURHOOD_WATCH","place":"老街","minutes":90,"roster":%s}
                """.formatted(kind, participants, ids));
    }

    private Answer record(String details) {
        return officer.post("/api/ledger-entries", """
                {"villageId":"%s","happenedAt":"%s","details":%s}
                """.formatted(
                        bureau.village(0), clock.instant().minus(Duration.ofMinutes(5)), details));
    }
}
