package org.cunjing.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
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
import org.cunjing.posting.handover.Handovers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Work orders from order to receipt, as the people involved do it over HTTP.
@CunjingIT
class WorkOrdersIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenWorkOrders open;

    @Autowired
    Handovers handovers;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person officerPerson;
    HttpPerson officer;
    HttpPerson leader;
    HttpPerson elsewhere;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officerPerson = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(0), officerId(officerPerson), Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null)));
        officer = HttpPerson.of(port, officerPerson);
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        elsewhere = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(1)));
    }

    @Test
    void goesFromOrderToReceiptAndRemembersEachStep() {
        var id = issue();

        assertThat(officer.get("/api/work-orders/own").body()).hasSize(1);
        for (var step : List.of("accept", "start")) {
            assertThat(take(officer, id, step, "{}").status()).isEqualTo(200);
        }
        assertThat(take(officer, id, "submit", "{\"entries\":[\"%s\"]}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(200);
        assertThat(take(leader, id, "verify", "{}").status()).isEqualTo(200);
        assertThat(take(leader, id, "close", "{}").status()).isEqualTo(200);

        assertThat(bureau.run(() -> jdbc.sql("select count(*) from posting.effect where bureau = guard.bureau()")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
        var events = leader.get("/api/work-orders/" + id).body().get("events");
        assertThat(events.valueStream().map(event -> event.get("step").asString()))
                .containsExactly("ISSUE", "ACCEPT", "START", "SUBMIT", "VERIFY", "CLOSE");
    }

    @Test
    void answersAnIllegalStepWithTheStateItIsIn() {
        var answer = take(leader, issue(), "verify", "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("state").asString()).isEqualTo("ISSUED");
    }

    @Test
    void ordersNothingWithoutABasis() {
        assertThat(leader.post("/api/work-orders", form("\"basis\":null")).status())
                .isEqualTo(422);
        var draft = leader.post("/api/work-orders", form("\"basis\":null,\"draft\":true"));
        assertThat(draft.status()).isEqualTo(201);
        assertThat(take(leader, draft.body().get("id").asString(), "issue", "{}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void keepsOrdersFromOtherStations() {
        var id = issue();

        assertThat(elsewhere.get("/api/work-orders/" + id).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/work-orders").body()).isEmpty();
        assertThat(take(elsewhere, id, "cancel", "{\"why\":\"x\"}").status()).isEqualTo(404);
    }

    @Test
    void returnsOnlyWithAReason() {
        var id = submitted();

        assertThat(take(leader, id, "return", "{}").status()).isEqualTo(422);
        assertThat(take(leader, id, "return", "{\"why\":\"缺照片\"}").status()).isEqualTo(200);
    }

    @Test
    void keepsTheFirstDayWhenExtended() {
        var day = LocalDate.of(2099, 3, 2);
        var order = take(leader, issue(), "extend", "{\"why\":\"x\",\"due\":\"%s\"}".formatted(day))
                .body();

        assertThat(order.get("dueOn").asString()).isEqualTo(day.toString());
        assertThat(order.get("originalDueOn").asString()).isNotEqualTo(day.toString());
    }

    @Test
    void declinesAWishForTimeWithAReasonAndTellsTheOfficer() {
        var id = issue();
        assertThat(take(leader, id, "decline-time", "{\"why\":\"x\"}").status())
                .as("nothing was asked for")
                .isEqualTo(409);
        take(officer, id, "ask-for-time", "{\"why\":\"材料未齐\",\"due\":\"2099-03-02\"}");
        assertThat(take(officer, id, "decline-time", "{\"why\":\"x\"}").status())
                .isEqualTo(403);
        assertThat(take(elsewhere, id, "decline-time", "{\"why\":\"x\"}").status())
                .isEqualTo(404);
        assertThat(take(leader, id, "decline-time", "{\"why\":\" \"}").status()).isEqualTo(422);

        var order = take(leader, id, "decline-time", "{\"why\":\"节前必须完成\"}").body();

        assertThat(order.get("dueOn")).isEqualTo(order.get("originalDueOn"));
        assertThat(order.has("askedDueOn") && !order.get("askedDueOn").isNull()).isFalse();
        var seen = officer.get("/api/work-orders/" + id).body();
        assertThat(seen.at("/order/declinedDueOn").asString()).isEqualTo("2099-03-02");
        assertThat(seen.at("/events/2/why").asString()).isEqualTo("节前必须完成");
        assertThat(take(leader, id, "decline-time", "{\"why\":\"x\"}").status()).isEqualTo(409);
        var again = take(officer, id, "ask-for-time", "{\"why\":\"材料未齐\",\"due\":\"2099-02-10\"}");
        assertThat(again.body().at("/declinedDueOn").asString("")).isEmpty();
    }

    @Test
    void keepsADeclinedWishFromBeingWrittenByTheOfficerItself() {
        var id = issue();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> bureau.run(() -> bureau.as(
                        bureau.again(officerPerson),
                        () -> jdbc.sql("""
                                insert into dispatch.work_order_event
                                       (bureau, id, order_id, village_id, step, state, at, actor, why)
                                select bureau, gen_random_uuid(), id, village_id, 'DECLINE_TIME', state, now(), 'x', 'x'
                                  from dispatch.work_order where bureau = guard.bureau() and id = :id
                                """).param("id", UUID.fromString(id)).update())))
                .withStackTraceContaining("row-level security");
    }

    @Test
    void letsExactlyOneOfTwoVerify() throws Exception {
        var id = submitted();
        var other = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = List.of(leader, other).stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return take(person, id, "verify", "{}").status();
                    }))
                    .toList();
            start.countDown();

            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void countsAnOwnProposalOnceALeaderIssuesIt() {
        var proposal = officer.post("/api/work-orders/proposals", form("\"basis\":\"辖区实际\""));

        assertThat(proposal.status()).isEqualTo(201);
        assertThat(proposal.body().get("state").asString()).isEqualTo("DRAFT");
        var issued = take(leader, proposal.body().get("id").asString(), "issue", "{}");
        assertThat(issued.body().get("source").asString()).isEqualTo("SELF_INITIATED");
        assertThat(issued.body().get("state").asString()).isEqualTo("ISSUED");
    }

    @Test
    void goesToTheSuccessor() {
        issue();
        var next = officerId(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)));
        var before = officerId(officerPerson);

        int moved = bureau.run(() -> open.moveTo(bureau.village(0), before, next));

        assertThat(moved).isEqualTo(1);
        assertThat(bureau.run(() -> open.count(bureau.village(0), next))).isEqualTo(1);
    }

    @Test
    void isCarriedOutByTheSquadLeaderWhoKeepsTheVillageAndVerifiedByAnother() {
        var id = issue();
        var key = officer.post("/api/held-things", """
                {"villageId": "%s", "kind": "KEY", "words": "警务室钥匙", "since": "2024-01-02"}
                """.formatted(bureau.village(0)));
        bureau.run(() -> handovers.giveToStation(null, bureau.village(0), officerId(officerPerson)));

        assertThat(leader.get("/api/work-orders/own").body()).hasSize(1);
        assertThat(take(officer, id, "accept", "{}").status()).isEqualTo(403);
        for (var step : List.of("accept", "start", "submit")) {
            assertThat(take(leader, id, step, "{\"why\":\"代管期间完成\"}").status()).isEqualTo(200);
        }
        assertThat(take(leader, id, "verify", "{}").status()).isEqualTo(403);
        var station = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        assertThat(take(station, id, "verify", "{}").status()).isEqualTo(200);
        assertThat(leader.post(
                                "/api/held-things/%s/settlement"
                                        .formatted(key.body().get("id").asString()),
                                "{}")
                        .status())
                .isEqualTo(204);
        assertThat(leader.post("/api/work-orders/proposals", form("\"basis\":\"辖区实际\""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void takesARepeatedFormOnce() {
        var form = form("\"basis\":\"规定\",\"id\":\"%s\"".formatted(UUID.randomUUID()));

        assertThat(leader.post("/api/work-orders", form).status()).isEqualTo(201);
        assertThat(leader.post("/api/work-orders", form).status()).isEqualTo(201);
        assertThat(leader.get("/api/work-orders").body()).hasSize(1);
        assertThat(leader.post("/api/work-orders", form.replace("走访", "巡查")).status())
                .isEqualTo(409);
    }

    private String issue() {
        var answer = leader.post("/api/work-orders", form("\"basis\":\"月度部署\""));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private String submitted() {
        var id = issue();
        take(officer, id, "accept", "{}");
        take(officer, id, "start", "{}");
        assertThat(take(officer, id, "submit", "{\"why\":\"已完成\"}").status()).isEqualTo(200);
        return id;
    }

    private String form(String more) {
        return """
                {"villageId": "%s", "role": "LIAISON", "title": "走访", "task": "走访十户", "due": "2099-02-02", %s}
                """.formatted(bureau.village(0), more);
    }

    private static Answer take(HttpPerson person, String id, String step, String body) {
        return person.post("/api/work-orders/%s/%s".formatted(id, step), body);
    }

    private static UUID officerId(Person person) {
        return Objects.requireNonNull(person.officer());
    }
}
