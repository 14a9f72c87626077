package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Real orders, findings and entries change hands: none lost, the giver out at once, authors kept.
@CunjingIT
@Import(RenewedBureau.House.class)
class HandoverIT {

    @Autowired
    RenewedBureau.House house;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    RenewedBureau it;
    HttpPerson giver;
    HttpPerson leader;
    String order;
    String finding;
    String entry;

    @BeforeEach
    void openWithWorkInVillage3() {
        it = new RenewedBureau(house, port);
        giver = it.officer(2);
        leader = it.http(it.leader1);
        order = created(it.order(leader, 3)).get("id").asString();
        finding = created(it.find(leader, 3)).get("id").asString();
        entry = created(it.record(giver, 3)).at("/head/id").asString();
        assertThat(giver.get("/api/work-orders/own").body()).hasSize(1);
    }

    @Test
    void givesEverythingOpenToTheSuccessorOfARound() {
        it.begin("1", it.today);
        it.inputs();
        it.plan();

        var receipt = RenewedBureau.receiptOf(it.confirm(false).body(), it.bureau.village(3));

        requireComplete(receipt);
        requireMoved(it.officer(3), it.id(3).toString());
        assertThat(it.officer(3).get("/api/work-orders/own").body()).hasSize(1);
        assertThat(it.officer(3).get(it.path("handovers")).body()).hasSize(1);
        assertThat(it.officer(0).get(it.path("handovers")).body()).hasSize(2);
    }

    @Test
    void doesTheSameInMidTermOutsideARound() {
        var preview = it.office
                .get("/api/villages/" + it.bureau.village(3) + "/handover")
                .body();
        assertThat(preview.at("/open/work-order/0/title").asString()).isEqualTo("走访");
        assertThat(preview.at("/open/ledger-entry/0").toString()).doesNotContain("路灯");
        assertThat(preview.at("/successors/0/id").asString()).isEqualTo(it.id(3).toString());

        var answer = it.handOver(3, it.id(3));

        assertThat(answer.status()).isEqualTo(201);
        requireComplete(answer.body().get(0));
        requireMoved(it.officer(3), it.id(3).toString());
        assertThat(it.responsible(3)).contains(it.id(3));
        assertThat(it.office.get("/api/handovers").body()).hasSize(1);
        assertThat(it.officer(0).get("/api/handovers").body()).isEmpty();
    }

    @Test
    void refusesWhoCannotTakeTheVillage() {
        assertThat(it.handOver(3, it.id(0)).status()).isEqualTo(409);
        assertThat(it.handOver(3, it.id(2)).status()).isEqualTo(409);
        assertThat(it.handOver(3, UUID.randomUUID()).status()).isEqualTo(409);
        assertThat(leader.post("/api/handovers", "{}").status()).isEqualTo(403);
        assertThat(it.responsible(3)).contains(it.id(2));
    }

    @Test
    void leavesNoOpenWorkAloneInAVacantVillage() {
        it.begin("1", it.today);
        it.opineAll();
        it.opine(it.officers.get(2), 2, "LEAVE");
        it.plan();

        var refused = it.confirm(true);
        assertThat(refused.body().get("type").asString()).endsWith("nobody-takes-over");
        assertThat(it.responsible(3)).contains(it.id(2));

        var squad = it.bureau.person(Role.SQUAD_LEADER, it.bureau.station(1));
        var receipt = RenewedBureau.receiptOf(it.confirm(true).body(), it.bureau.village(3));
        requireComplete(receipt);
        assertThat(receipt.get("custody").asBoolean()).isTrue();
        requireMoved(
                it.http(squad),
                java.util.Objects.requireNonNull(squad.officer()).toString());

        requireComplete(it.handOver(3, it.id(3)).body().get(0));
        requireOwned(it.officer(3), it.id(3).toString());
        assertThat(it.officer(3).get("/api/work-orders/own").body()).hasSize(1);
    }

    @Test
    void takesWhatHappenedBeforeFromThePredecessorForAFortnight() {
        var before = house.clock().instant();
        it.handOver(3, it.id(3));
        var id = UUID.randomUUID();
        var week = before.minus(7, ChronoUnit.DAYS);

        var late = created(it.record(giver, id, 3, week)).get("head");

        assertThat(late.get("officerId").asString())
                .as("whose work it is")
                .isEqualTo(it.id(2).toString());
        assertThat(late.get("ownerId").asString())
                .as("who answers for it")
                .isEqualTo(it.id(3).toString());
        assertThat(created(it.record(giver, id, 3, week)).get("head"))
                .as("sent twice")
                .isEqualTo(late);
        assertThat(giver.get("/api/ledger-entries/" + id).status()).isEqualTo(404);
        assertThat(leader.post("/api/ledger-entries/" + id + "/verification", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(it.record(giver, UUID.randomUUID(), 3, before).status())
                .as("the morning before the handover")
                .isEqualTo(201);

        assertThat(it.record(it.officer(0), UUID.randomUUID(), 3, week).status())
                .isEqualTo(403);
        it.bureau.run(() -> jdbc.sql("""
                        update posting.posting set last_day = last_day - 14
                         where bureau = guard.bureau() and officer_id = :giver
                        """).param("giver", it.id(2)).update());
        var tooLate = it.record(giver, UUID.randomUUID(), 3, before.minus(40, ChronoUnit.DAYS));
        assertThat(tooLate.status()).isEqualTo(403);
        assertThat(tooLate.body().get("type").asString()).endsWith("too-late-to-record");
    }

    private void requireComplete(JsonNode receipt) {
        assertThat(receipt.get("before")).isEqualTo(receipt.get("after"));
        for (var kind : new String[] {"work-order", "finding", "ledger-entry"}) {
            assertThat(receipt.at("/after/" + kind).asInt()).as(kind).isEqualTo(1);
        }
    }

    private void requireMoved(HttpPerson taker, String id) {
        requireOwned(taker, id);
        assertThat(giver.get("/api/work-orders/" + order).status()).isEqualTo(404);
        assertThat(giver.get("/api/findings/" + finding).status()).isEqualTo(404);
        assertThat(giver.get("/api/ledger-entries/" + entry).status()).isEqualTo(404);
        assertThat(it.record(giver, UUID.randomUUID(), 3, house.clock().instant())
                        .status())
                .isEqualTo(403);
        assertThat(giver.post("/api/work-orders/" + order + "/accept", "{}").status())
                .isEqualTo(404);
        assertThat(giver.get("/api/work-orders/own").body()).isEmpty();
        assertThat(giver.get("/api/findings/own").body()).isEmpty();
    }

    private void requireOwned(HttpPerson taker, String id) {
        assertThat(taker.get("/api/work-orders/" + order)
                        .body()
                        .findValue("officerId")
                        .asString())
                .isEqualTo(id);
        assertThat(taker.get("/api/findings/" + finding)
                        .body()
                        .findValue("officerId")
                        .asString())
                .isEqualTo(id);
        var head = taker.get("/api/ledger-entries/" + entry).body().get("head");
        assertThat(head.get("ownerId").asString()).isEqualTo(id);
        assertThat(head.get("officerId").asString()).isEqualTo(it.id(2).toString());
    }

    private static JsonNode created(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }
}
