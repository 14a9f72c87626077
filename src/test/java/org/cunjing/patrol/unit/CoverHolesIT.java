package org.cunjing.patrol.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.mode.ModePlan;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.patrol.mode.Modes;
import org.cunjing.patrol.mode.PatrolMode;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// Villages 0 to 2 belong to station 0, 3 and 4 to station 1, about 1 km apart. Team 0 has its station's ground and is
/// in
/// the plan; team 1 waits at village 4.
@CunjingIT
class CoverHolesIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Officers officers;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    ModePlans plans;

    @Autowired
    Modes modes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    UUID stationTeam;
    UUID dynamicTeam;
    UUID plan;
    UUID officer;
    HttpPerson office;
    HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        stationTeam = UUID.randomUUID();
        dynamicTeam = UUID.randomUUID();
        plan = UUID.randomUUID();
        officer = Objects.requireNonNull(
                bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)).officer());
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(stationTeam, "快反一队", Kind.STATION, bureau.station(0), 6, "镇", "24 h"));
            teams.add(
                    new RapidResponseTeam(dynamicTeam, "机动队", Kind.DYNAMIC, null, 6, "全区", "24 h", bureau.village(4)));
            postings.start(
                    new NewPosting(bureau.village(1), officer, Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null));
            plans.add(new ModePlan(
                    plan,
                    "夜间处突",
                    Set.of(bureau.village(0)),
                    List.of(new Assignment(stationTeam, PatrolMode.EMERGENCY, bureau.village(0), "路口设卡"))));
        });
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
    }

    @Test
    void seesAHoleOpenWhenAnEmergencyTakesTheTeamAndItsOfficerIsAway() {
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        assertThat(holes(office)).isEmpty();

        away();
        assertThat(holes(office)).as("the team is there").isEmpty();
        emergency();

        assertThat(holes(office)).containsExactly(1, 2);
        assertThat(holes(leader)).containsExactly(1, 2);
        assertThat(holes(elsewhere)).isEmpty();
        assertThat(cover(leader).get("shifts")).as("teams are the bureau's").isEmpty();
        var village = cover(office).get("villages").get(1);
        assertThat(village.get("reason").asString()).isEqualTo("ON_LEAVE");
        assertThat(village.get("inEmergency").asBoolean()).isFalse();
    }

    @Test
    void shiftsATeamForTheTimeOfTheEmergencyAndSendsItBack() {
        away();
        var id = emergency();
        var shift = cover(office).get("shifts").get(0);
        assertThat(shift.get("teamId").asString()).isEqualTo(dynamicTeam.toString());
        long before = cover(office).get("uncoveredResidents").asLong();
        long promised = cover(office).get("leftAfter").asLong();

        var form = form(dynamicTeam, UUID.fromString(shift.get("villageId").asString()), "补位：片区无人");
        assertThat(moveUp(leader, id, form)).isEqualTo(403);
        assertThat(moveUp(office, id, form)).isEqualTo(204);

        assertThat(cover(office).get("uncoveredResidents").asLong())
                .isEqualTo(promised)
                .isLessThan(before);
        assertThat(moveUp(office, id, form)).as("twice").isEqualTo(409);
        assertThat(office.post("/api/emergencies/%s/return".formatted(id), "{\"reason\": \"已平息\"}")
                        .status())
                .isEqualTo(200);
        var back = office.get("/api/emergencies").body().get(0).get("deployments");
        assertThat(back).anySatisfy(one -> {
            assertThat(one.get("mode").asString()).isEqualTo("ROUTINE");
            assertThat(one.get("teamId").asString()).isEqualTo(dynamicTeam.toString());
            assertThat(one.get("villageId").asString())
                    .isEqualTo(bureau.village(4).toString());
        });
        assertThat(holes(office)).as("as before").isEmpty();
        assertThat(moveUp(office, id, form)).as("over").isEqualTo(409);
    }

    @Test
    void shiftsATeamOnceWhoeverOrdersItInTheSameMoment() throws Exception {
        var id = emergency();
        var barrier = new CyclicBarrier(3);
        Callable<Integer> order = () -> {
            barrier.await();
            return moveUp(office, id, form(dynamicTeam, bureau.village(2), "补位"));
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            var statuses = new ArrayList<Integer>();
            threads.invokeAll(List.of(order, order, order)).stream()
                    .map(Future::resultNow)
                    .forEach(statuses::add);
            assertThat(statuses).containsOnlyOnce(204).containsOnly(204, 409);
        }
    }

    @Test
    void refusesBadShifts() {
        var id = emergency();
        assertThat(moveUp(office, id, form(stationTeam, bureau.village(2), "补位")))
                .as("the emergency has it")
                .isEqualTo(409);
        assertThat(moveUp(office, id, form(UUID.randomUUID(), bureau.village(2), "补位")))
                .isEqualTo(404);
        assertThat(moveUp(office, id, form(dynamicTeam, UUID.randomUUID(), "补位")))
                .isEqualTo(404);
        assertThat(moveUp(office, UUID.randomUUID(), form(dynamicTeam, bureau.village(2), "补位")))
                .isEqualTo(404);
        assertThat(moveUp(office, id, form(dynamicTeam, bureau.village(2), " ")))
                .isEqualTo(422);
        assertThat(moveUp(office, id, "{\"shifts\": [], \"reason\": \"补位\"}")).isEqualTo(422);
        assertThat(office.get("/api/unit-cover?km=0").status()).isBetween(400, 422);
        assertThat(office.get("/api/unit-cover?km=NaN").status()).isBetween(400, 422);
    }

    /// The database by itself, whatever a service above it asks.
    @Test
    void isOrderedByNobodyElseInTheDatabaseEither() {
        emergency();
        var person = bureau.person(Role.STATION_LEADER, bureau.station(0));

        assertThatThrownBy(() -> bureau.as(
                        person,
                        () -> transactions.execute(
                                _ -> jdbc.sql("""
                                        insert into patrol.deployment (bureau, emergency_id, mode, team_id, village_ids,
                                               village_id, task, ordered_at, reason, home_village_id)
                                        select bureau, emergency_id, mode, :team, village_ids, village_id, task,
                                               ordered_at, '补位', village_id from patrol.deployment
                                        """).param("team", dynamicTeam).update())))
                .hasStackTraceContaining("row-level security");
    }

    private void away() {
        var today = LocalDate.now(clock.withZone(zone));
        bureau.run(() -> officers.add(new Leave(UUID.randomUUID(), officer, "年休假", today, today)));
    }

    private UUID emergency() {
        var id = UUID.randomUUID();
        bureau.run(() -> modes.begin(id, plan, clock.instant().plus(Duration.ofHours(1)), "广场聚集"));
        return id;
    }

    private JsonNode cover(HttpPerson person) {
        var answer = person.get("/api/unit-cover?km=1.2");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    /// Numbers of the villages that have nobody in 1.2 km.
    private List<Integer> holes(HttpPerson person) {
        var open = new ArrayList<Integer>();
        cover(person).get("villages").forEach(village -> {
            for (int n = 0; n < 5; n++) {
                if (village.get("id").asString().equals(bureau.village(n).toString())
                        && !village.get("covered").asBoolean()) {
                    open.add(n);
                }
            }
        });
        return open.stream().sorted().toList();
    }

    private static String form(UUID team, UUID village, String reason) {
        return """
                {"shifts": [{"teamId": "%s", "villageId": "%s"}], "reason": "%s"}
                """.formatted(team, village, reason);
    }

    private static int moveUp(HttpPerson person, UUID emergency, String form) {
        return person.post("/api/emergencies/%s/move-ups".formatted(emergency), form)
                .status();
    }
}
