package org.cunjing.patrol.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// One area in one mode at a time, and back at the latest when the time is over.
@CunjingIT
class ModesIT {

    private static final Instant EIGHT = Instant.parse("2022-06-15T12:00:00Z"); // 20:00 in Chengdu
    private static final Instant MIDNIGHT = Instant.parse("2022-06-15T16:00:00Z");

    @Autowired
    TestBureaus bureaus;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    ModePlans plans;

    @Autowired
    Modes modes;

    @Autowired
    Deployments deployments;

    @Autowired
    ModeClock modeClock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    TestBureau bureau;
    UUID team;
    UUID plan;
    HttpPerson office;
    HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        team = UUID.randomUUID();
        bureau.run(
                () -> teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "镇", "24 h")));
        plan = plan("夜间处突", 0, 1);
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
    }

    @Test
    void switchesAtEightAndReturnsAtMidnightWithBothInTheLog() {
        var id = past(plan, EIGHT, MIDNIGHT);

        assertThat(emergency(0, EIGHT.minusMillis(1))).isFalse();
        assertThat(emergency(0, EIGHT)).isTrue();
        assertThat(emergency(1, MIDNIGHT.minusMillis(1))).isTrue();
        assertThat(emergency(1, MIDNIGHT))
                .as("exact before the clock task comes")
                .isFalse();
        assertThat(emergency(2, EIGHT)).isFalse();

        modeClock.strike();
        modeClock.strike();

        assertThat(bureau.run(() -> modes.get(id)).endedAt()).isEqualTo(MIDNIGHT);
        assertThat(bureau.run(() -> modes.switches(id)))
                .extracting(Emergency.Switch::step)
                .containsExactly(Emergency.Step.SWITCH, Emergency.Step.EXPIRE);
        assertThat(bureau.run(() -> deployments.of(id)))
                .extracting(Emergency.Deployment::mode)
                .containsExactly(PatrolMode.EMERGENCY, PatrolMode.ROUTINE);
        assertThat(emergency(0, EIGHT)).as("history is asked as of a moment").isTrue();
    }

    @Test
    void stopsTheClocksOfRoutineOrdersUntilItIsOver() {
        var on = begin(leader, plan, clock.instant().plus(Duration.ofHours(2)));
        await().until(() -> pauses("ended_at is null"), is(2L));

        leader.post("/api/emergencies/" + on.body().get("id").asString() + "/return", "{\"reason\": \"已平息\"}");

        await().until(() -> pauses("ended_at is not null"), is(2L));
        assertThat(pauses("ended_at is null")).isZero();
    }

    private long pauses(String state) {
        return bureau.run(
                () -> jdbc.sql("select count(*) from dispatch.clock_pause where bureau = guard.bureau() and " + state)
                        .query(Long.class)
                        .single());
    }

    @Test
    void isSwitchedExtendedAndReturnedByWhoLeadsTheArea() {
        var on = begin(leader, plan, clock.instant().plus(Duration.ofHours(2)));
        assertThat(on.status()).as(on.body().toString()).isEqualTo(201);
        var path = "/api/emergencies/" + on.body().get("id").asString();
        var later = clock.instant().plus(Duration.ofHours(5));

        assertThat(leader.post(path + "/extension", "{\"until\": \"%s\"}".formatted(later))
                        .status())
                .as("an extension wants its reason")
                .isEqualTo(422);
        assertThat(leader.post(path + "/extension", "{\"until\": \"2022-01-01T00:00:00Z\", \"reason\": \"x\"}")
                        .status())
                .isEqualTo(422);
        assertThat(leader.post(path + "/extension", "{\"until\": \"%s\", \"reason\": \"仍有聚集\"}".formatted(later))
                        .status())
                .isEqualTo(200);
        var back = leader.post(path + "/return", "{\"reason\": \"已平息\"}");
        assertThat(back.body().get("on").asBoolean()).isFalse();
        assertThat(back.body().get("switches"))
                .extracting(one -> one.get("step").asString())
                .containsExactly("SWITCH", "EXTEND", "RETURN");
        assertThat(leader.post(path + "/return", "{\"reason\": \"再来\"}").status())
                .isEqualTo(409);
        assertThat(leader.post(path + "/extension", "{\"until\": \"%s\", \"reason\": \"再来\"}".formatted(later))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void belongsToThoseWhoLeadAllOfTheArea() {
        var until = clock.instant().plus(Duration.ofHours(2));
        var across = plan("跨所处突", 2, 3);
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var squad = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));

        assertThat(begin(leader, across, until).status()).isEqualTo(403);
        assertThat(begin(elsewhere, plan, until).status()).isEqualTo(404);
        assertThat(begin(squad, plan, until).status()).isEqualTo(403);
        assertThat(begin(office, across, until).status()).isEqualTo(201);
        assertThat(begin(office, plan, clock.instant().plus(Duration.ofDays(4))).status())
                .isEqualTo(422);
        assertThat(elsewhere.get("/api/emergencies").body()).hasSize(1);
    }

    /// The database by itself, whatever a service above it asks.
    @Test
    void isSwitchedByNobodyElseInTheDatabaseEither() {
        var squad = bureau.person(Role.SQUAD_LEADER, bureau.station(0));
        var committee = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0));
        past(plan, EIGHT, MIDNIGHT);

        assertThatThrownBy(() -> sql(squad, """
                        insert into patrol.emergency (bureau, id, plan_id, village_ids, begun_at, until)
                        select bureau, gen_random_uuid(), plan_id, village_ids, begun_at, until from patrol.emergency
                        """)).hasStackTraceContaining("row-level security");
        assertThat(sql(squad, "update patrol.emergency set until = until + interval '1 day'"))
                .isZero();
        Integer seen = bureau.as(
                committee,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from patrol.emergency")
                        .query(Integer.class)
                        .single()));
        assertThat(seen).isZero();
    }

    @Test
    void tellsTheTeamsAndMeasuresHowLongItTook() throws Exception {
        var heard =
                CompletableFuture.supplyAsync(() -> leader.hear("/api/live", "team-deployed", Duration.ofSeconds(20)));
        TimeUnit.MILLISECONDS.sleep(800);
        var on = begin(office, plan, clock.instant().plus(Duration.ofHours(2)));
        var path = "/api/emergencies/" + on.body().get("id").asString();
        assertThat(heard.get(25, TimeUnit.SECONDS)).contains(team.toString()).doesNotContain("聚集");

        assertThat(office.get("/api/emergencies").body().get(0).get("inPlaceMs").isNull())
                .isTrue();
        var inPlace = path + "/teams/" + team + "/in-place";
        assertThat(leader.post(inPlace, "{\"mode\": \"EMERGENCY\"}").status()).isEqualTo(204);
        assertThat(leader.post(inPlace, "{\"mode\": \"EMERGENCY\"}").status())
                .as("once")
                .isEqualTo(404);
        var seen = office.get("/api/emergencies").body().get(0);
        assertThat(seen.get("inPlaceMs").asLong()).isPositive();
        assertThat(seen.get("toldMs").asLong()).isPositive();
    }

    @Test
    void holdsEachVillageInOneModeWhoeverSwitchesInTheSameMoment() throws Exception {
        var until = clock.instant().plus(Duration.ofHours(2));
        for (int round = 0; round < 4; round++) {
            var other = plan("重叠" + round, 1, 2);
            var statuses = together(List.of(
                    () -> begin(office, plan, until).status(),
                    () -> begin(leader, plan, until).status(),
                    () -> begin(office, other, until).status(),
                    () -> begin(leader, other, until).status()));

            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
            assertThat(bureau.run(() -> jdbc.sql("""
                                    select count(*) from patrol.emergency
                                     where bureau = guard.bureau() and ended_at is null
                                    """).query(Integer.class).single()))
                    .isEqualTo(1);
            var on = office.get("/api/emergencies").body().get(0).get("id").asString();
            assertThat(office.post("/api/emergencies/%s/return".formatted(on), "{\"reason\": \"演练结束\"}")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void keepsAnExtensionThatComesWhileTheClockReturns() {
        var id = past(plan, EIGHT, MIDNIGHT);
        var stale = bureau.run(() -> modes.get(id));
        bureau.run(() -> jdbc.sql(
                        "update patrol.emergency set until = until + interval '1 hour' where bureau = guard.bureau()")
                .update());

        assertThat(bureau.run(() -> modes.expireDue(MIDNIGHT))).isZero();
        assertThat(bureau.run(() -> modes.get(id)).until()).isAfter(stale.until());
        assertThat(emergency(0, MIDNIGHT)).isTrue();
    }

    @Test
    void refusesAPlanThatSendsNobodyOrOneTeamTwice() {
        var form = """
                {"name": "%s", "villageIds": ["%s"], "assignments": [%s]}
                """;
        var sent = """
                {"teamId": "%s", "mode": "EMERGENCY", "villageId": "%s", "task": "卡口"}
                """.formatted(team, bureau.village(0));

        assertThat(addPlan(form.formatted("空", bureau.village(0), ""))).isEqualTo(422);
        assertThat(addPlan(form.formatted("两次", bureau.village(0), sent + "," + sent)))
                .isEqualTo(422);
        assertThat(addPlan(form.formatted("无村", UUID.randomUUID(), sent))).isIn(403, 404);
        assertThat(addPlan(form.formatted("新预案", bureau.village(0), sent))).isEqualTo(201);
        assertThat(addPlan(form.formatted("新预案", bureau.village(0), sent))).isEqualTo(409);
        var id = office.get("/api/mode-plans").body().get(0).get("id").asString();
        assertThat(office.delete("/api/mode-plans/" + id).status()).isEqualTo(204);
        assertThat(office.get("/api/mode-plans").body()).hasSize(1);
    }

    private int addPlan(String form) {
        return leader.post("/api/mode-plans", form).status();
    }

    private UUID plan(String name, int first, int last) {
        var id = UUID.randomUUID();
        var home = new Assignment(team, PatrolMode.ROUTINE, bureau.village(first), "网格巡逻");
        var away = new Assignment(team, PatrolMode.EMERGENCY, bureau.village(last), "路口设卡");
        bureau.run(() -> plans.add(
                new ModePlan(id, name, Set.of(bureau.village(first), bureau.village(last)), List.of(home, away))));
        return id;
    }

    private UUID past(UUID wanted, Instant at, Instant until) {
        var id = UUID.randomUUID();
        bureau.run(() -> modes.takeOver(id, wanted, until, "夜间聚集", new Mark(at, "account-1", "甲")));
        return id;
    }

    private boolean emergency(int village, Instant at) {
        return bureau.run(() -> modes.isEmergency(bureau.village(village), at));
    }

    private int sql(Person person, String change) {
        return bureau.as(
                person, () -> transactions.execute(_ -> jdbc.sql(change).update()));
    }

    private static Answer begin(HttpPerson person, UUID plan, Instant until) {
        return person.post("/api/emergencies", """
                {"planId": "%s", "until": "%s", "reason": "广场聚集"}
                """.formatted(plan, until));
    }

    private static List<Integer> together(List<Callable<Integer>> people) throws Exception {
        var barrier = new CyclicBarrier(people.size());
        var waiting = new ArrayList<Callable<Integer>>();
        people.forEach(person -> waiting.add(() -> {
            barrier.await();
            return person.call();
        }));
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            return threads.invokeAll(waiting).stream().map(Future::resultNow).toList();
        }
    }
}
