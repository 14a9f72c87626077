package org.cunjing.dispatch.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules from the first draft to the order on the phone, as the people involved do it over HTTP.
@CunjingIT
class RoutingIT {

    private static final String ALWAYS = "village.households > 100";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson office;
    HttpPerson leader;
    HttpPerson squad;
    HttpPerson elsewhere;
    HttpPerson officer;
    Person leading;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        var person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        start(person, 0, Duty.DEDICATED);
        start(person, 1, Duty.SHARED);
        start(bureau.person(Role.POSTED_OFFICER, null), 3, Duty.POSTED);
        officer = HttpPerson.of(port, person);
        office = person(Role.BUREAU_OFFICE, null);
        leading = bureau.person(Role.STATION_LEADER, bureau.station(0));
        leader = HttpPerson.of(port, leading);
        squad = person(Role.SQUAD_LEADER, bureau.station(0));
        elsewhere = person(Role.STATION_LEADER, bureau.station(1));
    }

    @Test
    void refusesAConditionAboutPeopleAndSaysWhere() {
        var answer = leader.post("/api/routing-rules", form(station(0), "day.working && resident.age > 60", 30));

        assertThat(answer.status()).isEqualTo(422);
        var error = answer.body().get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo("condition");
        assertThat(error.get("rule").asString()).isEqualTo("condition-about-a-person");
        assertThat(error.get("message").asString()).contains("16").contains("resident.age");
        assertThat(leader.get("/api/routing-rules").body()).isEmpty();
    }

    @Test
    void checksAConditionWhileItIsWritten() {
        var bad = leader.post("/api/routing-conditions/check", """
                {"condition": "village.hoseholds > 1", "examples": []}""").body();
        assertThat(bad.get("faults").get(0).get("from").asInt()).isZero();
        assertThat(bad.get("faults").get(0).get("length").asInt()).isEqualTo(17);
        assertThat(bad.get("faults").get(0).get("message").asString()).contains("village.households");

        var good = leader.post("/api/routing-conditions/check", """
                {"condition": "village.households > 1000 && 'FIRE' in village.needs", "examples": [
                  {"words": "大村", "facts": {"village.households": 2000, "village.needs": ["FIRE"]}, "expected": true},
                  {"words": "错", "facts": {"village.households": "many", "resident.age": 3}, "expected": false}]}
                """).body();
        assertThat(good.get("faults")).isEmpty();
        assertThat(good.get("variables")).hasSize(2);
        assertThat(good.get("examples").get(0).get("verdict").asString()).isEqualTo("YES");
        assertThat(good.get("examples").get(1).get("unknown")).hasSize(2);
    }

    @Test
    void releasesOnlyWhatAnswersItsExamples() {
        var rule = drawn(leader, form(station(0), "village.households > 5000", 30));
        assertThat(release(leader, rule, 0).body().get("type").asString()).endsWith("examples-fail");

        var none = form(station(0), ALWAYS, 30).replaceFirst("(?s)\"examples\": \\[.*]", "\"examples\": []");
        assertThat(leader.put(path(rule, "draft"), none.replace("\"revision\": null", "\"revision\": 0"))
                        .status())
                .isEqualTo(200);
        assertThat(release(leader, rule, 1).body().get("type").asString()).endsWith("examples-missing");

        assertThat(change(leader, rule, ALWAYS, "1").status()).isEqualTo(200);
        assertThat(release(leader, rule, 1).status())
                .as("seen before the change")
                .isEqualTo(409);
        assertThat(release(leader, rule, 2).body().get("inForce").asInt()).isEqualTo(1);
        assertThat(release(leader, rule, 2).status()).as("released already").isEqualTo(409);
    }

    @Test
    void keepsReleasedVersionsAndGoesBackToThem() {
        var rule = released(leader, station(0), ALWAYS);
        assertThat(change(leader, rule, "village.households > 200", "null").status())
                .isEqualTo(200);
        assertThat(change(leader, rule, "village.households > 300", "null").status())
                .as("a draft that was not seen")
                .isEqualTo(409);
        assertThat(release(leader, rule, 0).body().get("inForce").asInt()).isEqualTo(2);

        var difference = leader.get(path(rule, "difference?from=1&to=2")).body();
        assertThat(difference).hasSize(1);
        assertThat(difference.get(0).get("field").asString()).isEqualTo("condition");
        assertThat(difference.get(0).get("after").asString()).isEqualTo("village.households > 200");

        assertThat(leader.put(path(rule, "in-force"), "{\"number\": 1}")
                        .body()
                        .get("inForce")
                        .asInt())
                .isEqualTo(1);
        assertThat(leader.put(path(rule, "in-force"), "{\"number\": 3}").status())
                .isEqualTo(404);
        assertThat(leader.put(path(rule, "in-force"), "{}")
                        .body()
                        .get("inForce")
                        .isNull())
                .isTrue();
        assertThat(preview(leader).get("candidates")).isEmpty();
        assertThat(leader.delete(path(rule, "draft")).status()).isEqualTo(409);
    }

    @Test
    void theDatabaseChangesNoReleasedVersionEither() {
        var rule = released(leader, station(0), ALWAYS);

        assertThat(this.<Integer>asLeader(() -> jdbc.sql(
                                "update dispatch.routing_version set condition = 'true' where rule_id = :rule::uuid")
                        .param("rule", rule)
                        .update()))
                .isZero();
        assertThat(this.<Integer>asLeader(
                        () -> jdbc.sql("delete from dispatch.routing_version where rule_id = :rule::uuid")
                                .param("rule", rule)
                                .update()))
                .isZero();
    }

    @Test
    void saysBeforehandWhatWhyAndHowMuch() {
        released(leader, station(0), ALWAYS);

        var preview = preview(leader);

        assertThat(preview.get("candidates")).hasSize(2).allSatisfy(one -> {
            assertThat(one.get("state").asString()).isEqualTo("NEW");
            assertThat(one.get("facts").get("village.households").asInt()).isEqualTo(3000);
            assertThat(one.get("minutes").asInt()).isEqualTo(90);
        });
        assertThat(preview.get("vacant")).as("village 2 has no officer").hasSize(1);
        var load = preview.get("loads").get(0);
        assertThat(load.get("added").asInt()).isEqualTo(2);
        assertThat(load.get("weeks").get(0).get("added").asInt()).isEqualTo(180);
        assertThat(load.get("excess")).isEmpty();
        assertThat(officer.get("/api/work-orders/own").body()).isEmpty();

        office.put("/api/routing/limits", """
                {"openOrders": 1, "minutesADay": 100, "minutesAWeek": 150}""");
        assertThat(preview(leader)
                        .get("loads")
                        .get(0)
                        .get("excess")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrder("ORDERS", "DAY", "WEEK");
        assertThat(leader.put("/api/routing/limits", "{}").status()).isEqualTo(403);
    }

    @Test
    void countsOnlyWhatIsChosen() {
        released(leader, station(0), ALWAYS);
        var one = choices(preview(leader)).split("(?<=}),", 2)[0];

        var preview = leader.post("/api/routing/preview", "{\"chosen\": [%s]}".formatted(one))
                .body();

        assertThat(preview.get("candidates")
                        .valueStream()
                        .filter(it -> it.get("chosen").asBoolean()))
                .hasSize(1);
        assertThat(preview.get("loads").get(0).get("weeks").get(0).get("added").asInt())
                .isEqualTo(90);
    }

    @Test
    void seesWhichVisitWouldDoForBoth() {
        var rule = released(leader, station(0), ALWAYS);
        var due = preview(leader).get("candidates").get(0).get("dueOn").asString();
        assertThat(leader.post("/api/work-orders", """
                        {"villageId": "%s", "role": "INSPECTOR", "title": "检查企业", "task": "检查一处", "basis": "部署", "due": "%s"}
                        """.formatted(bureau.village(0), due))
                        .status())
                .isEqualTo(201);

        var candidates = preview(leader).get("candidates");

        var merging = candidates
                .valueStream()
                .filter(one -> one.get("state").asString().equals("MERGES"))
                .toList();
        assertThat(merging).singleElement().satisfies(one -> {
            assertThat(one.get("villageId").asString())
                    .isEqualTo(bureau.village(0).toString());
            assertThat(one.get("withTitle").asString()).isEqualTo("检查企业");
            assertThat(one.get("chosen").asBoolean()).isFalse();
            assertThat(one.get("ruleId").asString()).isEqualTo(rule);
        });
    }

    @Test
    void sendsOnceHoweverOftenItIsConfirmed() {
        released(leader, station(0), ALWAYS);
        var run = run(preview(leader));

        var first = leader.post("/api/routing/runs", run);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().get("sent").asInt()).isEqualTo(2);
        assertThat(leader.post("/api/routing/runs", run).body()).isEqualTo(first.body());
        assertThat(squad.post("/api/routing/runs", run).status())
                .as("somebody else's")
                .isEqualTo(409);

        var own = officer.get("/api/work-orders/own").body();
        assertThat(own).hasSize(2).allSatisfy(order -> {
            assertThat(order.get("source").asString()).isEqualTo("DISPATCH");
            assertThat(order.get("reason").get("ruleName").asString()).isEqualTo("出租房屋消防检查");
            assertThat(order.get("reason").get("version").asInt()).isEqualTo(1);
            assertThat(order.get("reason")
                            .get("facts")
                            .get("village.households")
                            .asInt())
                    .isEqualTo(3000);
        });
        assertThat(preview(leader).get("candidates"))
                .allSatisfy(one -> assertThat(one.get("state").asString()).isEqualTo("ORDERED"));
    }

    @Test
    void sendsOnceWhenManyConfirmAtTheSameTime() throws Exception {
        released(leader, station(0), ALWAYS);
        var preview = preview(leader);
        var same = run(preview);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = IntStream.range(0, 6)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return n % 2 == 0
                                ? leader.post("/api/routing/runs", same)
                                : squad.post("/api/routing/runs", run(preview));
                    }))
                    .toList();
            start.countDown();
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
        }

        assertThat(officer.get("/api/work-orders/own").body()).hasSize(2);
    }

    @Test
    void leavesAVillageAloneForAWhile() {
        released(leader, station(0), ALWAYS);
        leader.post("/api/routing/runs", run(preview(leader)));
        officer.get("/api/work-orders/own").body().forEach(this::finish);

        assertThat(preview(leader).get("candidates")).hasSize(2).allSatisfy(one -> {
            assertThat(one.get("state").asString()).isEqualTo("RESTING");
            assertThat(one.get("restsUntil").isNull()).isFalse();
        });
    }

    @Test
    void sendsNothingThatIsNotCalledForAnyMore() {
        var rule = released(leader, station(0), ALWAYS);
        var run = run(preview(leader));
        change(leader, rule, "village.households > 200", "null");
        release(leader, rule, 0);

        var answer = leader.post("/api/routing/runs", run);

        assertThat(answer.body().get("sent").asInt()).isZero();
        assertThat(answer.body().get("leftOut"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.get("why").asString()).isEqualTo("RULE_CHANGED"));
        var foreign = """
                {"id": "%s", "chosen": [{"ruleId": "%s", "version": 2, "villageId": "%s"}]}
                """.formatted(UUID.randomUUID(), rule, bureau.village(3));
        assertThat(leader.post("/api/routing/runs", foreign)
                        .body()
                        .get("leftOut")
                        .get(0)
                        .get("why")
                        .asString())
                .as("a village of another station")
                .isEqualTo("NOT_CALLED_FOR");
    }

    @Test
    void keepsStationsApart() {
        var own = released(leader, station(0), ALWAYS);
        var general = released(office, "null", "officer.class == 'POSTED_OFFICER'");

        assertThat(elsewhere.get("/api/routing-rules/" + own).status()).isEqualTo(404);
        assertThat(release(elsewhere, own, 0).status()).isEqualTo(404);
        assertThat(leader.get("/api/routing-rules/" + general).status()).isEqualTo(200);
        assertThat(leader.put(path(general, "in-force"), "{}").status()).isEqualTo(403);
        assertThat(squad.put(path(own, "in-force"), "{}").status()).isEqualTo(403);
        assertThat(leader.post("/api/routing-rules", form(station(1), ALWAYS, 0))
                        .status())
                .isEqualTo(403);
        assertThat(preview(elsewhere).get("candidates")).hasSize(1);
        assertThat(preview(office).get("candidates")).hasSize(3);
        assertThat(officer.get("/api/routing-rules").status()).isEqualTo(403);
        assertThatExceptionOfType(DataAccessException.class)
                .as("the database holds it too")
                .isThrownBy(() -> asLeader(
                        () -> jdbc.sql("""
                        insert into dispatch.routing_rule (bureau, id, station_id, made_by, made_at)
                        values (guard.bureau(), gen_random_uuid(), :station, 'x', now())
                        """).param("station", bureau.station(1)).update()));
    }

    @Test
    void failsOpenlyWhereAConditionCannotBeComputed() {
        var rule = released(leader, station(0), "village.sites * 9000000000000000000 > 0 || village.households > 100");

        var preview = preview(leader);

        assertThat(preview.get("candidates")).hasSize(2);
        var other = released(leader, station(0), "village.sites * 9000000000000000000 > 0 && village.households > 100");
        assertThat(preview(leader).get("failed").get(other).asInt()).isEqualTo(2);
        assertThat(rule).isNotEqualTo(other);
    }

    private <T> T asLeader(java.util.function.Supplier<T> work) {
        return bureau.run(() -> bureau.as(leading, work));
    }

    private void finish(JsonNode order) {
        var path = "/api/work-orders/" + order.get("id").asString();
        officer.post(path + "/accept", "{}");
        officer.post(path + "/start", "{}");
        officer.post(path + "/submit", "{\"why\": \"办结\"}");
        assertThat(squad.post(path + "/verify", "{}").status()).isEqualTo(200);
    }

    private void start(Person person, int village, Duty duty) {
        var officerId = Objects.requireNonNull(person.officer());
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(village), officerId, duty, LocalDate.of(2020, 1, 1), null, null)));
    }

    private HttpPerson person(Role role, @org.jspecify.annotations.Nullable UUID station) {
        return HttpPerson.of(port, bureau.person(role, station));
    }

    private String station(int number) {
        return "\"%s\"".formatted(bureau.station(number));
    }

    private String released(HttpPerson person, String station, String condition) {
        var rule = drawn(person, form(station, condition, 30));
        var answer = release(person, rule, 0);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return rule;
    }

    private static String drawn(HttpPerson person, String form) {
        var answer = person.post("/api/routing-rules", form);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private static Answer release(HttpPerson person, String rule, int revision) {
        return person.post(path(rule, "release"), "{\"revision\": %d}".formatted(revision));
    }

    private Answer change(HttpPerson person, String rule, String condition, String revision) {
        var form = form(station(0), condition, 30).replace("\"revision\": null", "\"revision\": " + revision);
        return person.put(path(rule, "draft"), form);
    }

    private static JsonNode preview(HttpPerson person) {
        var answer = person.post("/api/routing/preview", "{}");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body();
    }

    private static String run(JsonNode preview) {
        return "{\"id\": \"%s\", \"chosen\": [%s]}".formatted(UUID.randomUUID(), choices(preview));
    }

    private static String choices(JsonNode preview) {
        return preview.get("candidates")
                .valueStream()
                .map(one -> """
                        {"ruleId": %s, "version": %s, "villageId": %s}""".formatted(one.get("ruleId"), one.get("version"), one.get("villageId")))
                .collect(java.util.stream.Collectors.joining(","));
    }

    private static String form(String station, String condition, int restDays) {
        return """
                {"stationId": %s, "revision": null, "name": "出租房屋消防检查", "condition": %s, "role": "INSPECTOR",
                 "title": "出租房屋消防检查", "task": "检查安全出口和用电", "basis": "月度部署", "times": 1, "dueDays": 5,
                 "restDays": %d, "minutes": 90, "examples": [
                  {"words": "大村", "facts": {"village.households": 3000, "officer.class": "POSTED_OFFICER", "village.sites": 1},
                   "expected": true},
                  {"words": "小村", "facts": {"village.households": 10}, "expected": false}]}
                """.formatted(station, JSON.writeValueAsString(condition), restDays);
    }

    private static String path(String rule, String what) {
        return "/api/routing-rules/%s/%s".formatted(rule, what);
    }
}
