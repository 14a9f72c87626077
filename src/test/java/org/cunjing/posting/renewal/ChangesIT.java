package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cunjing.CunjingIT;
import org.cunjing.posting.renewal.Decision.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// Changes of a confirmed round on their days, and the fortnight before, in which the successor comes along.
@CunjingIT
@Import(RenewedBureau.House.class)
class ChangesIT {

    @Autowired
    RenewedBureau.House house;

    @Autowired
    DecisionStore decisions;

    @Autowired
    RoundStore rounds;

    @LocalServerPort
    int port;

    RenewedBureau it;

    @BeforeEach
    void open() {
        it = new RenewedBureau(house, port);
    }

    @Test
    void letsTheSuccessorComeAlongWhileThePredecessorAnswers() {
        it.begin("1", it.today.plusDays(20));
        it.inputs();
        it.plan();

        assertThat(it.confirm(false).body()).isEmpty();

        assertThat(it.responsible(3)).contains(it.id(2));
        assertThat(sees(3, 3)).isFalse();
        var decision = it.officer(3).get(it.path("decisions")).body().get(0);
        assertThat(decision.get("outcome").asString()).isEqualTo("COMES");
        assertThat(decision.get("on").asString())
                .isEqualTo(it.today.plusDays(20).toString());
        assertThat(decision.get("comesAlongFrom").asString())
                .isEqualTo(it.today.plusDays(6).toString());
        var early = it.office.post(it.path("changes/" + decision.get("change").asInt()), "{}");
        assertThat(early.body().get("type").asString()).endsWith("changes-not-due");
    }

    @Test
    void opensTheVillageToTheSuccessorAtOnceWhenTheFortnightHasBegun() {
        it.begin("1", it.today.plusDays(5));
        it.inputs();
        it.plan();
        it.confirm(false);

        assertThat(sees(3, 3)).isTrue();
        assertThat(sees(2, 3)).isTrue();
        assertThat(sees(0, 0)).isTrue();
        assertThat(sees(0, 1)).isTrue();
        assertThat(it.responsible(3)).contains(it.id(2));
        assertThat(it.officer(3)
                        .get("/api/coverage")
                        .body()
                        .at("/counts/posted")
                        .asInt())
                .isEqualTo(3);
        var order = it.order(it.http(it.leader1), 3);
        assertThat(order.body().toString()).contains(it.id(2).toString());
    }

    @Test
    void spreadsTheChangesOfAStationOverFortnights() {
        it.begin("1", it.today);
        it.opineAll();
        it.opine(it.officers.get(0), 0, "LEAVE");
        it.opine(it.officers.get(1), 1, "LEAVE");
        var days = it.plan()
                .get("villages")
                .valueStream()
                .filter(line -> line.hasNonNull("on"))
                .map(line -> line.get("on").asString())
                .sorted()
                .toList();

        assertThat(days)
                .containsExactly(it.today.toString(), it.today.plusDays(14).toString());
        it.confirm(true);

        var states = it.office.get(it.path("decisions")).body();
        assertThat(states.valueStream().filter(one -> one.hasNonNull("doneOn"))).hasSize(1);
        var later = states.valueStream()
                .filter(one -> one.hasNonNull("change") && !one.hasNonNull("doneOn"))
                .findFirst()
                .orElseThrow();
        assertThat(later.get("on").asString()).isEqualTo(it.today.plusDays(14).toString());
        assertThat(it.office
                        .post(it.path("changes/" + later.get("change").asInt()), "{}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void carriesAChangeOutOnceItsDayHasCome() {
        decided(1, it.today.minusDays(3));

        var receipts = it.office.post(it.path("changes/1"), "{}");

        assertThat(receipts.status()).as(receipts.body().toString()).isEqualTo(200);
        assertThat(receipts.body()).hasSize(1);
        assertThat(it.responsible(3)).contains(it.id(3));
        assertThat(sees(2, 3)).isFalse();
        var again = it.office.post(it.path("changes/1"), "{}");
        assertThat(again.body().get("type").asString()).endsWith("change-carried-out");
        assertThat(it.office.post(it.path("changes/7"), "{}").status()).isEqualTo(404);
    }

    @Test
    void refusesAChangeWhenTheVillageHasGoneToSomebodyElse() {
        decided(1, it.today.minusDays(3));
        it.handOver(
                3,
                Objects.requireNonNull(it.bureau
                        .person(org.cunjing.access.Role.POSTED_OFFICER, null)
                        .officer()));

        var refused = it.office.post(it.path("changes/1"), "{}");

        assertThat(refused.body().get("type").asString()).endsWith("rotation-out-of-date");
    }

    @Test
    void tellsEachWhatWasDecidedAboutThem() {
        it.begin("1", it.today);
        it.inputs();
        it.plan();
        assertThat(it.officer(0).get(it.path("decisions")).body()).isEmpty();
        it.confirm(false);

        assertThat(outcomes(it.officer(0).get(it.path("decisions")).body())).containsExactly("MOVES");
        assertThat(outcomes(it.http(it.leader1).get(it.path("decisions")).body()))
                .containsExactlyInAnyOrder("LEAVES", "COMES");
        assertThat(outcomes(it.http(it.head).get(it.path("decisions")).body())).hasSize(4);
    }

    /// A round of the past that replaces officer 2 by officer 3.
    private void decided(int change, LocalDate on) {
        it.begin("1", it.today);
        var place = new Place(it.bureau.village(3), it.bureau.station(1));
        it.bureau.run(() -> {
            rounds.move(it.round, Round.State.CONFIRMED);
            decisions.add(it.round, new Decision(it.id(2), null, place, null, null, change, on, null));
            decisions.add(it.round, new Decision(it.id(3), null, null, place, null, change, on, null));
        });
    }

    private boolean sees(int officer, int village) {
        return it.bureau.again(it.officers.get(officer)).sees(it.bureau.village(village));
    }

    private static List<String> outcomes(JsonNode decisions) {
        return decisions.valueStream().map(one -> one.get("outcome").asString()).toList();
    }
}
