package org.cunjing.patrol.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.drill.Drill.Ending;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.drill.DrillItem.State;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A station practises an evening; each step once, by those who would take it, and never beside the real thing.
@CunjingIT
class DrillsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    ModePlans plans;

    @Autowired
    Drills drills;

    @Autowired
    DrillAnswers answers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    TestBureau bureau;
    DrilledBureau ground;
    HttpPerson leader;
    HttpPerson officer;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        ground = DrilledBureau.of(bureau, postings, teams, plans);
        leader = HttpPerson.of(port, ground.leader());
        officer = HttpPerson.of(port, ground.officer());
    }

    @Test
    void isBegunAnsweredAndEndedAtTheDesksAndOnThePhone() {
        var begun = begin(leader, 0, 1);
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(201);
        var id = begun.body().get("id").asString();

        var seen = officer.get("/api/drills").body().get(0);
        assertThat(seen.get("items").valueStream().map(item -> item.get("words").asString()))
                .as("what comes up later and what is for rooms stays hidden")
                .containsExactlyInAnyOrder("疏散通道被堵", "到场清理");
        assertThat(seen.get("report").isNull()).isTrue();

        assertThat(answer(officer, id, "疏散通道被堵", "ACCEPT").status()).isEqualTo(204);
        assertThat(answer(officer, id, "疏散通道被堵", "DONE").status()).isEqualTo(204);
        assertThat(answer(officer, id, "疏散通道被堵", "DONE").problem()).endsWith("illegal-drill-step");
        assertThat(answer(leader, id, "围观的人增多", "DONE").status()).isEqualTo(204);
        assertThat(answer(leader, id, "路口设卡", "DONE").status())
                .as("the switch has sent the team of its plan")
                .isEqualTo(204);
        assertThat(answer(leader, id, "配电箱冒烟", "ACCEPT").status())
                .as("still to come")
                .isEqualTo(404);

        var ended = leader.post("/api/drills/" + id + "/end", "{}");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.body().at("/ending").asString()).isEqualTo("BY_HAND");
        assertThat(ended.body().at("/report/opened").asInt()).isEqualTo(4);
        assertThat(ended.body().at("/report/unanswered").asInt()).isEqualTo(1);
        assertThat(ended.body().toString())
                .as("nobody is judged by a drill")
                .doesNotContain(
                        "\"" + ground.officer().name() + "\"",
                        String.valueOf(ground.officer().officer()),
                        ground.officer().account().toString());
        assertThat(leader.post("/api/drills/" + id + "/end", "{}").problem()).endsWith("drill-over");
        assertThat(answer(officer, id, "到场清理", "ACCEPT").problem()).endsWith("drill-over");
        assertThat(officer.get("/api/drills").body()).isEmpty();
        replayTellsOfIt();
    }

    private void replayTellsOfIt() {
        var now = clock.instant();
        var told = leader.get("/api/replay?from=%s&to=%s".formatted(now.minusSeconds(3_600), now.plusSeconds(60)))
                .body()
                .get("happenings");
        assertThat(told.valueStream()
                        .map(one -> one.get("kind").asString() + " "
                                + one.get("step").asString()))
                .containsExactlyInAnyOrder(
                        "DRILL BEGIN",
                        "DRILL FINDING",
                        "DRILL ORDER",
                        "DRILL SWITCH",
                        "DRILL TEAM",
                        "DRILL ACCEPT",
                        "DRILL DONE",
                        "DRILL DONE",
                        "DRILL DONE",
                        "DRILL END");
    }

    @Test
    void belongsToWhoeverLeadsTheWholeArea() {
        assertThat(begin(leader, 0, 3).status()).isEqualTo(403);
        var squad = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        assertThat(begin(squad, 0).status()).isEqualTo(403);
        assertThat(begin(officer, 0).status()).isEqualTo(403);
        var office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        var id = begin(office, 0, 3).body().get("id").asString();

        assertThat(leader.post("/api/drills/" + id + "/end", "{}").status()).isEqualTo(403);
        var other = HttpPerson.of(port, bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1)));
        assertThat(other.get("/api/drills").body())
                .as("an officer without a village of it")
                .isEmpty();
        assertThat(begin(leader, 0).problem()).endsWith("drill-on");
    }

    @Test
    void saysWhatIsMissing() {
        var empty =
                leader.post("/api/drills", "{\"title\": \"x\", \"villageIds\": [], \"minutes\": 30, \"points\": []}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().toString()).contains("villageIds", "points");
        var long_ = leader.post("/api/drills", form("FINDING", "x".repeat(301), 0));
        assertThat(long_.status()).isEqualTo(422);
        assertThat(leader.post("/api/drills", form("FINDING", "打电话 13812345678", 0))
                        .status())
                .isEqualTo(422);
        assertThat(leader.post("/api/drills", form("SWITCH", "无预案", 0)).status())
                .isEqualTo(422);
        assertThat(leader.post("/api/drills", form("FINDING", "在结束之后", 60)).status())
                .isEqualTo(422);
    }

    @Test
    void givesWayToAnEmergencyAndDoesNotBeginInOne() {
        var id = UUID.fromString(begin(leader, 0, 1).body().get("id").asString());
        var on = leader.post(
                "/api/emergencies",
                "{\"planId\": \"%s\", \"until\": \"%s\", \"reason\": \"真有情况\"}"
                        .formatted(ground.plan(), clock.instant().plus(Duration.ofHours(1))));
        assertThat(on.status()).as(on.body().toString()).isEqualTo(201);

        await().untilAsserted(() ->
                assertThat(bureau.run(() -> drills.get(id)).ending()).isEqualTo(Ending.FOR_EARNEST));
        assertThat(begin(leader, 0).problem()).endsWith("earnest-first");
        assertThat(begin(leader, 2).status()).as("elsewhere it can").isEqualTo(201);
    }

    @Test
    void endsByItsTimeAndAnnouncesWhatComesUp() {
        var drill = bureau.as(ground.leader(), () -> drills.begin(ground.drill()));
        assertThat(nextDue(drill.id())).isEqualTo(drill.begunAt().plus(Duration.ofHours(1)));

        bureau.run(() -> drills.strike(drill.begunAt().plus(Duration.ofMinutes(61))));
        assertThat(nextDue(drill.id())).isEqualTo(drill.until());
        bureau.run(() -> drills.strike(drill.until().plusSeconds(9)));
        bureau.run(() -> drills.strike(drill.until().plusSeconds(14)));

        var ended = bureau.run(() -> drills.get(drill.id()));
        assertThat(ended.ending()).isEqualTo(Ending.IN_TIME);
        assertThat(ended.endedAt()).as("at its own moment").isEqualTo(drill.until());
    }

    @Test
    void takesEachStepOnceHoweverManyAnswer() {
        var drill = bureau.as(ground.leader(), () -> drills.begin(ground.drill()));
        var item = item(drill.id(), Kind.SWITCH);

        var done = atOnce(
                4,
                () -> bureau.as(ground.leader(), () -> {
                    answers.answer(drill.id(), item.id(), DrillStep.DONE);
                    return true;
                }));

        assertThat(done).isEqualTo(1);
        assertThat(bureau.run(() -> drills.items(List.of(drill.id()))))
                .filteredOn(one -> one.kind() == Kind.TEAM)
                .as("the teams of the plan are sent once")
                .hasSize(1);
        assertThat(item(drill.id(), Kind.SWITCH).state()).isEqualTo(State.DONE);
    }

    @Test
    void beginsOnceInAnAreaHoweverManyPress() {
        assertThat(atOnce(4, () -> bureau.as(ground.leader(), () -> drills.begin(ground.drill()))))
                .isEqualTo(1);
    }

    @Test
    void isKeptByTheDatabaseToo() {
        var drill = bureau.as(ground.leader(), () -> drills.begin(ground.drill()));
        var elsewhere = bureau.person(Role.STATION_LEADER, bureau.station(1));
        var committee = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0));

        assertThat(countAs(elsewhere)).isZero();
        assertThat(countAs(committee)).isZero();
        assertThat(countAs(ground.officer())).isEqualTo(1);
        assertThat(bureau.as(
                        ground.officer(), () -> write("update patrol.drill set ended_at = now(), ending = 'BY_HAND'")))
                .as("an officer ends none")
                .isZero();
        assertThatThrownBy(() -> bureau.as(ground.officer(), () -> write("""
                        insert into patrol.drill_item
                               (bureau, id, drill_id, village_ids, kind, village_id, words, opens_at)
                        select bureau, gen_random_uuid(), id, village_ids, 'ORDER', village_ids[1], 'x', now()
                          from patrol.drill
                        """)))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> bureau.run(() -> write("delete from patrol.drill_answer")))
                .hasStackTraceContaining("permission denied");
        assertThat(bureau.run(() -> drills.get(drill.id())).endedAt()).isNull();
    }

    @Test
    void keepsAScenarioUnderOneName() {
        var form = "{\"name\": \"夜间\", \"points\": [{\"kind\": \"FINDING\", \"words\": \"%s\", \"afterMinutes\": 3}]}";
        assertThat(leader.post("/api/drill-scenarios", form.formatted("旧")).status())
                .isEqualTo(204);
        assertThat(leader.post("/api/drill-scenarios", form.formatted("新")).status())
                .isEqualTo(204);

        var kept = leader.get("/api/drill-scenarios").body();
        assertThat(kept).hasSize(1);
        assertThat(kept.at("/0/points/0/words").asString()).isEqualTo("新");
        var id = kept.at("/0/id").asString();
        assertThat(leader.delete("/api/drill-scenarios/" + id).status()).isEqualTo(204);
        assertThat(leader.delete("/api/drill-scenarios/" + id).status()).isEqualTo(404);
    }

    private Answer begin(HttpPerson who, int... villages) {
        return who.post("/api/drills", """
                {"title": "夜间演练", "minutes": 120, "villageIds": [%s], "points": [
                 {"kind": "FINDING", "villageId": "%2$s", "words": "疏散通道被堵", "afterMinutes": 0},
                 {"kind": "ORDER", "villageId": "%2$s", "words": "到场清理", "afterMinutes": 0},
                 {"kind": "SWITCH", "villageId": "%2$s", "words": "围观的人增多", "afterMinutes": 0, "planId": "%3$s"},
                 {"kind": "FINDING", "villageId": "%2$s", "words": "配电箱冒烟", "afterMinutes": 60}]}
                """.formatted(
                        IntStream.of(villages)
                                .mapToObj(one -> "\"" + bureau.village(one) + "\"")
                                .collect(java.util.stream.Collectors.joining(",")),
                        bureau.village(villages[0]),
                        ground.plan()));
    }

    private String form(String kind, String words, int after) {
        return """
                {"title": "x", "minutes": 60, "villageIds": ["%1$s"], "points": [
                 {"kind": "%2$s", "villageId": "%1$s", "words": "%3$s", "afterMinutes": %4$d}]}
                """.formatted(bureau.village(0), kind, words, after);
    }

    private Answer answer(HttpPerson who, String drill, String words, String step) {
        var item = bureau.run(() -> drills.items(List.of(UUID.fromString(drill)))).stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
        return who.post(
                "/api/drills/%s/items/%s/answers".formatted(drill, item.id()), "{\"step\": \"%s\"}".formatted(step));
    }

    private DrillItem item(UUID drill, Kind kind) {
        return bureau.run(() -> drills.items(List.of(drill))).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Instant nextDue(UUID drill) {
        return bureau.run(() -> jdbc.sql("select next_at from patrol.drill_due where drill_id = :id")
                .param("id", drill)
                .query((row, _) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single());
    }

    private int write(String sql) {
        return Objects.requireNonNull(transactions.execute(_ -> jdbc.sql(sql).update()));
    }

    private long countAs(org.cunjing.access.Actor.Person person) {
        return bureau.as(
                person,
                () -> Objects.requireNonNull(transactions.execute(_ -> jdbc.sql("select count(*) from patrol.drill")
                        .query(Long.class)
                        .single())));
    }

    /// How many of them succeed.
    private static <T> long atOnce(int many, Supplier<T> work) {
        var together = new CyclicBarrier(many);
        try (var threads = Executors.newFixedThreadPool(many)) {
            var running = IntStream.range(0, many)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    together.await();
                                    return work.get();
                                } catch (Exception failure) {
                                    throw new IllegalStateException(failure);
                                }
                            },
                            threads))
                    .toList();
            running.forEach(one -> one.exceptionally(_ -> null).join());
            return running.stream()
                    .filter(one -> one.state() == Future.State.SUCCESS)
                    .count();
        }
    }
}
