package org.cunjing.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/// A leader verifies many orders with one press.
@CunjingIT
class OrderVerificationIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Handovers handovers;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person officerPerson;
    HttpPerson officer;
    HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officerPerson = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(0),
                Objects.requireNonNull(officerPerson.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null)));
        officer = HttpPerson.of(port, officerPerson);
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
    }

    @Test
    void verifiesEachAsAStepOfItsOwn() {
        var ids = Stream.generate(this::submitted).limit(3).toList();

        var answer = verify(leader, seen(ids));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().get("verified").valueStream().map(id -> id.asString()))
                .containsExactlyElementsOf(ids);
        assertThat(answer.body().get("refused")).isEmpty();
        for (var id : ids) {
            assertThat(leader.get("/api/work-orders/" + id)
                            .body()
                            .get("events")
                            .valueStream()
                            .map(event -> event.get("step").asString()))
                    .endsWith("SUBMIT", "VERIFY");
            int notes = bureau.run(
                    () -> jdbc.sql("""
                            select count(*) from guard.written
                             where entity = 'dispatch.work_order' and operation = 'UPDATE' and row_id = :id
                               and 'verified_at' = any (columns)
                            """).param("id", id).query(Integer.class).single());
            assertThat(notes).as("a note for each order").isEqualTo(1);
        }
    }

    @Test
    void saysOfEachWhyItIsNotVerifiedAndHoldsUpNoOther() {
        var good = submitted();
        var unsubmitted = issue();
        var stale = "{\"id\":\"%s\",\"version\":0}".formatted(submitted());
        var unknown = "{\"id\":\"%s\",\"version\":1}".formatted(UUID.randomUUID());

        var answer =
                verify(leader, seen(List.of(unsubmitted)) + "," + stale + "," + unknown + "," + seen(List.of(good)));

        assertThat(answer.body().get("verified").valueStream().map(id -> id.asString()))
                .containsExactly(good);
        assertThat(answer.body()
                        .get("refused")
                        .valueStream()
                        .map(one -> one.at("/problem/type").asString()))
                .satisfiesExactly(
                        one -> assertThat(one).endsWith("illegal-step"),
                        one -> assertThat(one).endsWith("work-order-changed"),
                        one -> assertThat(one).endsWith("not-found"));
    }

    @Test
    void letsNobodyVerifyTheirOwnWork() {
        var id = issue();
        bureau.run(() ->
                handovers.giveToStation(null, bureau.village(0), Objects.requireNonNull(officerPerson.officer())));
        for (var step : List.of("accept", "start", "submit")) {
            assertThat(take(leader, id, step, "{\"why\":\"代管期间完成\"}").status()).isEqualTo(200);
        }

        var answer = verify(leader, seen(List.of(id)));

        assertThat(answer.body().get("verified")).isEmpty();
        assertThat(answer.body().at("/refused/0/problem/type").asString()).endsWith("own-work-order");
        var station = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        assertThat(verify(station, seen(List.of(id))).body().get("verified")).hasSize(1);
    }

    @Test
    void takesTwoHundredAndNoMoreAndFromLeadersOfThePlaceAlone() {
        var many = Stream.generate(() -> "{\"id\":\"%s\",\"version\":1}".formatted(UUID.randomUUID()))
                .limit(201)
                .toList();
        var id = submitted();
        var elsewhere = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(1)));

        assertThat(verify(leader, String.join(",", many)).status()).isEqualTo(422);
        assertThat(verify(leader, String.join(",", many.subList(0, 200))).body().get("refused"))
                .hasSize(200);
        assertThat(verify(leader, "").status()).isEqualTo(422);
        assertThat(verify(officer, seen(List.of(id))).status()).isEqualTo(403);
        assertThat(verify(elsewhere, "{\"id\":\"%s\",\"version\":1}".formatted(id))
                        .body()
                        .get("verified"))
                .isEmpty();
    }

    @Test
    void verifiesEachOnceWhenTwoLeadersPressTogether() throws Exception {
        var ids = Stream.generate(this::submitted).limit(4).toList();
        var body = seen(ids);
        var other = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of(leader, other)
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return verify(person, body).body().get("verified").size();
                    }))
                    .toList();
            start.countDown();

            assertThat(answers.getFirst().get() + answers.getLast().get()).isEqualTo(4);
        }
    }

    private static Answer verify(HttpPerson person, String orders) {
        return person.post("/api/work-orders/verification", "{\"orders\":[%s]}".formatted(orders));
    }

    private String seen(List<String> ids) {
        return ids.stream()
                .map(id -> "{\"id\":\"%s\",\"version\":%d}"
                        .formatted(
                                id,
                                leader.get("/api/work-orders/" + id)
                                        .body()
                                        .at("/order/version")
                                        .asLong()))
                .collect(Collectors.joining(","));
    }

    private String issue() {
        var answer = leader.post("/api/work-orders", """
                {"villageId": "%s", "role": "LIAISON", "title": "走访", "task": "走访十户", "due": "2099-02-02", "basis": "月度部署"}
                """.formatted(bureau.village(0)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private String submitted() {
        var id = issue();
        take(officer, id, "accept", "{}");
        take(officer, id, "start", "{}");
        assertThat(take(officer, id, "submit", "{\"why\":\"已完成\"}").status()).isEqualTo(200);
        return id;
    }

    private static Answer take(HttpPerson person, String id, String step, String body) {
        return person.post("/api/work-orders/%s/%s".formatted(id, step), body);
    }
}
