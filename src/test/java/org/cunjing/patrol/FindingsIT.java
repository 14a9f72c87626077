package org.cunjing.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// From a place on the ground to the officer who answers for it.
@CunjingIT
class FindingsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    OpenFindings open;

    @Autowired
    Findings findings;

    @Autowired
    FindingSteps steps;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    TestBureau bureau;
    UUID team;
    Person officerPerson;
    HttpPerson officer;
    HttpPerson leader;
    HttpPerson office;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        team = UUID.randomUUID();
        officerPerson = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "测试镇", "24 h"));
            postings.start(new NewPosting(
                    bureau.village(0), officerId(), Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null));
        });
        officer = HttpPerson.of(port, officerPerson);
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
    }

    @Test
    void reachesTheOfficerOfTheVillageAndIsClosedWithAResult() {
        var found = report(leader, 104.005, "楼道堆物");

        assertThat(found.body().get("officerId").asString())
                .isEqualTo(officerId().toString());
        assertThat(officer.get("/api/findings/own").body()).hasSize(1);
        var id = found.body().get("id").asString();
        assertThat(take(officer, id, "accept", "{}").status()).isEqualTo(200);
        assertThat(take(officer, id, "close", "{}").status()).isEqualTo(422);
        assertThat(take(officer, id, "close", "{\"result\":\"已清理\"}").status()).isEqualTo(422);
        var closed = take(officer, id, "close", "{\"result\":\"已清理\",\"risk\":\"LOW\"}");
        assertThat(closed.body().get("risk").asString()).isEqualTo("LOW");
        assertThat(take(officer, id, "accept", "{}").status()).isEqualTo(409);
    }

    @Test
    void isReturnedOnlyWithAReasonAndThenBelongsToTheStation() {
        var id = report(leader, 104.005, "楼道堆物").body().get("id").asString();

        assertThat(take(officer, id, "return", "{}").status()).isEqualTo(422);
        var returned = take(officer, id, "return", "{\"why\":\"需联勤\"}");
        assertThat(returned.body().get("owner").asString()).isEqualTo("STATION");
        assertThat(take(leader, id, "assign", "{}").body().get("owner").asString())
                .isEqualTo("OFFICER");
    }

    @Test
    void hasAnOwnerOnEveryGround() {
        assertThat(report(leader, 104.015, "无人村").body().get("owner").asString())
                .isEqualTo("STATION");
        assertThat(report(office, 110.0, "荒地").body().get("owner").asString()).isEqualTo("BUREAU");
    }

    @Test
    void countsAmongTheOpenWorkOfItsVillageIfItHasOne() {
        report(leader, 104.005, "楼道堆物");
        report(office, 110.0, "荒地");

        var staffing = office.get("/api/staffing");

        assertThat(staffing.status()).isEqualTo(200);
        assertThat(staffing.body()
                        .valueStream()
                        .mapToInt(row -> row.get("open").asInt())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void saysWhoseAPlaceIsBeforeAnythingIsReported() {
        var own = place(104.005);
        assertThat(own.get("owner").asString()).isEqualTo("OFFICER");
        assertThat(own.get("villageName").asString()).isEqualTo("测试0村");
        assertThat(own.get("officerName").asString()).isEqualTo(officerPerson.name());
        assertThat(place(104.015).get("owner").asString()).isEqualTo("STATION");
        assertThat(place(104.015).get("stationName").asString()).isEqualTo("测试第0派出所");
        assertThat(place(110).get("owner").asString()).isEqualTo("BUREAU");
    }

    private JsonNode place(double longitudeDeg) {
        return leader.get("/api/findings/place?latitudeDeg=30.005&longitudeDeg=" + longitudeDeg)
                .body();
    }

    @Test
    void keepsTheNamesOfThoseWhoDealtWithAFindingOfThePast() {
        var yesterday = Instant.parse("2022-06-15T02:00:00Z");
        var found = new NewFinding(null, team, FindingKind.DISPUTE, new Position(30.005, 104.005), "邻里争执", "已劝开");
        var id = bureau.run(() -> {
            var reported = findings.takeOver(found, new Mark(yesterday, "account-1", "甲"));
            steps.takeOver(
                    reported.id(),
                    new FindingMove(FindingStep.ACCEPT, null, null),
                    new Mark(yesterday.plusSeconds(60), "account-2", "乙"));
            return reported.id();
        });

        var events = officer.get("/api/findings/" + id).body().get("events");
        assertThat(events.valueStream().map(event -> event.get("actorName").asString()))
                .containsExactly("甲", "乙");
        assertThat(events.get(0).get("at").asString()).startsWith("2022-06-15T02:00");
    }

    @Test
    void isTakenOverByTheRoomOnlyAfterTwoHoursOfSilence() {
        var fresh = report(leader, 104.005, "楼道堆物").body().get("id").asString();
        assertThat(take(leader, fresh, "accept", "{}").status()).isEqualTo(403);
        var found = new NewFinding(null, team, FindingKind.HAZARD, new Position(30.005, 104.005), "护栏缺口", "已警示");
        var old = bureau.run(() -> findings.takeOver(
                        found, new Mark(clock.instant().minus(Duration.ofHours(3)), "account-1", "甲")))
                .id()
                .toString();

        var taken = take(leader, old, "accept", "{}");

        assertThat(taken.body().get("owner").asString()).isEqualTo("STATION");
        assertThat(take(leader, old, "close", "{\"result\":\"已修补\",\"risk\":\"NONE\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letsTheOfficeKeepTheTeamsAndWarnsOfASecondOneOfAStation() {
        var second = """
                {"name": "%s", "kind": "STATION", "stationId": %s, "strength": 6, "area": "测试镇", "shift": "24 h"}
                """;
        var own = '"' + bureau.station(0).toString() + '"';

        assertThat(office.post("/api/teams", second.formatted("快反二队", "null")).status())
                .isEqualTo(422);
        assertThat(office.post(
                                "/api/teams",
                                second.formatted("快反二队", '"' + UUID.randomUUID().toString() + '"'))
                        .status())
                .isEqualTo(404);
        assertThat(office.post("/api/teams", second.formatted("快反一队", own)).status())
                .isEqualTo(409);
        assertThat(leader.post("/api/teams", second.formatted("快反二队", own)).status())
                .isEqualTo(403);
        assertThat(office.post("/api/teams", second.formatted("快反二队", own)).status())
                .isEqualTo(201);
        assertThat(office.get("/api/teams").body().valueStream())
                .hasSize(2)
                .allMatch(one -> one.get("secondOfStation").asBoolean());
    }

    @Test
    void refusesNumbersThatNameAPerson() {
        assertThat(report(leader, 104.005, "电话 13800001234").status()).isEqualTo(422);
    }

    @Test
    void keepsFindingsFromOtherStations() {
        var id = report(leader, 104.005, "楼道堆物").body().get("id").asString();
        var elsewhere = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(1)));

        assertThat(elsewhere.get("/api/findings/" + id).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/findings").body()).isEmpty();
    }

    @Test
    void showsTheReporterWhatBelongsToAnotherStation() {
        var found = report(leader, 104.035, "越界发现");

        assertThat(found.status()).isEqualTo(201);
        assertThat(leader.get("/api/findings").body()).hasSize(1);
    }

    @Test
    void goesToTheSuccessor() {
        report(leader, 104.005, "楼道堆物");
        var next = Objects.requireNonNull(
                bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)).officer());

        assertThat(bureau.run(() -> open.moveTo(bureau.village(0), officerId(), next)))
                .isEqualTo(1);
        assertThat(bureau.run(() -> open.count(bureau.village(0), next))).isEqualTo(1);
    }

    @Test
    void tellsTheOfficerLiveAndWithoutText() throws Exception {
        var heard = CompletableFuture.supplyAsync(
                () -> officer.hear("/api/live", "finding-reported", Duration.ofSeconds(20)));
        TimeUnit.MILLISECONDS.sleep(800);
        report(leader, 104.005, "楼道堆物");

        assertThat(heard.get(25, TimeUnit.SECONDS)).contains("HAZARD").doesNotContain("楼道堆物");
    }

    private Answer report(HttpPerson person, double longitudeDeg, String words) {
        return person.post("/api/findings", """
                {"teamId": "%s", "kind": "HAZARD", "latitudeDeg": 30.005, "longitudeDeg": %s, "words": "%s",
                 "measures": "已劝导"}
                """.formatted(team, longitudeDeg, words));
    }

    private static Answer take(HttpPerson person, String id, String step, String body) {
        return person.post("/api/findings/%s/%s".formatted(id, step), body);
    }

    private UUID officerId() {
        return Objects.requireNonNull(officerPerson.officer());
    }
}
