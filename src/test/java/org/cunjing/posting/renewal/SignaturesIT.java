package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

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
import tools.jackson.databind.JsonNode;

/// Keys and promises change hands with the village, and three parties sign for everything that did.
@CunjingIT
@Import(RenewedBureau.House.class)
class SignaturesIT {

    @Autowired
    RenewedBureau.House house;

    @LocalServerPort
    int port;

    RenewedBureau it;
    HttpPerson giver;
    HttpPerson taker;
    HttpPerson committee;
    String key;

    @BeforeEach
    void open() {
        it = new RenewedBureau(house, port);
        giver = it.officer(2);
        taker = it.officer(3);
        var member = it.bureau.person(Role.COMMITTEE, null);
        committee = it.http(it.bureau.withVillages(member, it.bureau.village(3)));
        key = created(note(giver, "KEY", "警务室钥匙两把")).get("id").asString();
        created(note(giver, "PROMISE", "月底前来校门口值守"));
        created(it.order(it.http(it.leader1), 3));
    }

    @Test
    void movesWhatIsHeldLikeOpenWork() {
        assertThat(committee.get("/api/held-things").body()).hasSize(2);
        assertThat(it.officer(0).get("/api/held-things").body()).isEmpty();

        var receipt = created(it.handOver(3, it.id(3))).get(0);

        assertThat(receipt.at("/before/held-thing").asInt()).isEqualTo(2);
        assertThat(receipt.get("before")).isEqualTo(receipt.get("after"));
        assertThat(giver.get("/api/held-things").body()).isEmpty();
        assertThat(settle(giver).status()).isEqualTo(404);
        assertThat(note(giver, "KEY", "又一把").status()).isEqualTo(403);
        assertThat(taker.get("/api/held-things").body())
                .allMatch(thing ->
                        thing.get("keeper").asString().equals(it.officers.get(3).name()));
        assertThat(settle(taker).status()).isEqualTo(204);
        assertThat(settle(taker).status()).isEqualTo(404);
        assertThat(taker.get("/api/held-things").body()).hasSize(1);
    }

    @Test
    void collectsThreeSignaturesInAnyOrderWhileTheDutyHasMoved() {
        var id = created(it.handOver(3, it.id(3))).get(0).get("id").asString();
        assertThat(it.responsible(3)).contains(it.id(3));
        assertThat(receipt(it.office).get("missing")).hasSize(3);
        assertThat(receipt(it.office).hasNonNull("mine")).isFalse();

        assertThat(sign(committee, id, "").status()).isEqualTo(200);
        assertThat(receipt(giver).get("mine").asString()).isEqualTo("GIVER");
        var signed = sign(giver, id, "钥匙只有一把");
        assertThat(signed.body().get("missing")).hasSize(1);
        assertThat(signed.body().hasNonNull("mine")).isFalse();
        assertThat(sign(giver, id, "再签一次").body().at("/signatures/1/remark").asString())
                .isEqualTo("钥匙只有一把");
        assertThat(sign(taker, id, "").body().get("missing")).isEmpty();

        assertThat(sign(it.officer(0), id, "").status()).isEqualTo(404);
        assertThat(sign(it.office, id, "").status()).isEqualTo(403);
        assertThat(sign(it.http(it.leader1), id, "").status()).isEqualTo(403);
        assertThat(sign(giver, id, "电话13800001234").status()).isEqualTo(422);
    }

    @Test
    void remindsGiverAndTakerUntilTheyHaveSigned() {
        assertThat(unsigned(giver)).isEmpty();
        var id = created(it.handOver(3, it.id(3))).get(0).get("id").asString();

        assertThat(unsigned(giver).at("/0/mine").asString()).isEqualTo("GIVER");
        assertThat(unsigned(taker).at("/0/mine").asString()).isEqualTo("TAKER");
        assertThat(unsigned(it.officer(0))).isEmpty();
        sign(giver, id, "");

        assertThat(unsigned(giver)).isEmpty();
        assertThat(unsigned(taker)).hasSize(1);
        assertThat(committee.get("/api/handovers/unsigned").status()).isEqualTo(403);
    }

    @Test
    void showsEachPartyWhatItSignsFor() {
        var id = created(it.handOver(3, it.id(3))).get(0).get("id").asString();
        var path = "/api/handovers/" + id + "/pack";

        assertThat(giver.get(path).body().at("/held-thing/0/title").asString()).isEqualTo("月底前来校门口值守");
        assertThat(giver.get(path).body().get("work-order")).hasSize(1);
        assertThat(committee.get(path).body().get("held-thing")).hasSize(2);
        assertThat(committee.get(path).body().has("work-order")).isFalse();
        assertThat(it.officer(1).get(path).status()).isEqualTo(404);
    }

    @Test
    void takesNoWordsThatNameSomebody() {
        assertThat(note(giver, "GROUP", "组长13800001234").status()).isEqualTo(422);
        assertThat(note(giver, "KEY", " ").status()).isEqualTo(422);
        assertThat(note(it.officer(0), "KEY", "别村的钥匙").status()).isEqualTo(403);
    }

    private static JsonNode unsigned(HttpPerson person) {
        return person.get("/api/handovers/unsigned").body();
    }

    private JsonNode receipt(HttpPerson person) {
        return person.get("/api/handovers").body().get(0);
    }

    private Answer sign(HttpPerson person, String handover, String remark) {
        return person.post("/api/handovers/" + handover + "/signature", "{\"remark\": \"%s\"}".formatted(remark));
    }

    private Answer settle(HttpPerson person) {
        return person.post("/api/held-things/" + key + "/settlement", "{\"note\": \"已交还\"}");
    }

    private Answer note(HttpPerson person, String kind, String words) {
        return person.post("/api/held-things", """
                {"id": "%s", "villageId": "%s", "kind": "%s", "words": "%s", "since": "2026-03-01"%s}
                """.formatted(
                        UUID.randomUUID(),
                        it.bureau.village(3),
                        kind,
                        words,
                        kind.equals("PROMISE") ? ", \"dueOn\": \"2099-01-01\"" : ""));
    }

    private static JsonNode created(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }
}
