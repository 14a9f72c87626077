package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cunjing.CunjingIT;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From opinions to the confirmed plan.
@CunjingIT
@Import(RenewedBureau.House.class)
class RenewalIT {

    @Autowired
    RenewedBureau.House house;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    RenewedBureau it;

    @BeforeEach
    void open() {
        it = new RenewedBureau(house, port);
    }

    @Test
    void asksEverySideAndShowsEachItsOwn() {
        it.begin("1", it.today);

        assertThat(it.opine(it.officers.get(0), 0, "KEEP", it.bureau.village(1)).status())
                .isEqualTo(204);
        assertThat(it.opine(it.leader0, 0, "KEEP").status()).isEqualTo(204);
        assertThat(it.opine(it.leader1, 0, "LEAVE").status()).isEqualTo(403);
        assertThat(it.opine(it.officers.get(1), 0, "LEAVE").status()).isEqualTo(403);
        var own = it.officer(0).get(it.path("postings")).body();
        assertThat(own).hasSize(1);
        assertThat(own.at("/0/opinions").size()).isEqualTo(1);
        assertThat(it.office.get(it.path("postings")).body().toString()).contains("STATION", "OFFICER");
        assertThat(it.office.post(it.path("plan"), "{}").status()).isEqualTo(409);
    }

    @Test
    void carriesThePlanOutUpToTheCeiling() {
        it.begin("1", it.today);
        it.inputs();

        var plan = it.plan();

        assertThat(plan.get("ratio").asDouble()).isEqualTo(1.0);
        assertThat(plan.get("swaps").size()).isEqualTo(1);
        assertThat(it.responsible(0)).contains(it.id(0));
        assertThat(it.confirm(false).body()).hasSize(3);
        assertThat(List.of(it.responsible(0), it.responsible(1), it.responsible(3)))
                .containsExactly(
                        java.util.Optional.of(it.id(1)),
                        java.util.Optional.of(it.id(0)),
                        java.util.Optional.of(it.id(3)));
        assertThat(it.confirm(false).status()).isEqualTo(409);
        assertThat(it.office
                        .get("/api/batches/tallies")
                        .body()
                        .at("/%s/confirmed".formatted(it.batch))
                        .asInt())
                .as("a village that changes hands is still one")
                .isEqualTo(3);
    }

    @Test
    void putsATradeOffThatTheCeilingLeavesNoRoomFor() {
        it.begin("0.5", it.today);
        it.inputs();

        var plan = it.plan();

        assertThat(plan.get("deferred").size()).isEqualTo(1);
        assertThat(plan.get("swaps").size()).isZero();
        assertThat(plan.get("villages")
                        .valueStream()
                        .map(line -> line.get("change").asString()))
                .containsExactlyInAnyOrder("DEFERRED", "DEFERRED", "REPLACED");
        it.confirm(false);
        assertThat(it.responsible(0)).contains(it.id(0));
        assertThat(it.officer(0)
                        .get(it.path("decisions"))
                        .body()
                        .at("/0/reason")
                        .asString())
                .isEqualTo("CEILING");
    }

    @Test
    void leavesNoVillageVacantUnlessThatIsMeant() {
        it.begin("1", it.today);
        it.opineAll();
        it.opine(it.officers.get(2), 2, "LEAVE");
        it.plan();

        assertThat(it.confirm(false).status()).isEqualTo(409);
        assertThat(it.confirm(true).status()).isEqualTo(200);
        assertThat(it.responsible(3)).isEmpty();
    }

    @Test
    void takesAPlanBackForFurtherNewcomersAndLists() {
        it.begin("1", it.today);
        it.opineAll();
        it.opine(it.officers.get(2), 2, "LEAVE");
        it.plan();
        assertThat(it.opine(it.leader0, 0, "KEEP").status()).isEqualTo(409);

        assertThat(it.office.post(it.path("reopening"), "{}").status()).isEqualTo(200);

        it.inputs();
        assertThat(it.plan().get("villages").toString()).doesNotContain("VACANT");
        it.confirm(false);
        assertThat(it.office.post(it.path("reopening"), "{}").status()).isEqualTo(409);
    }

    @Test
    void confirmsOnceWhenTwoConfirmAtTheSameMoment() throws Exception {
        it.begin("1", it.today);
        it.inputs();
        it.plan();
        var barrier = new CyclicBarrier(2);
        Callable<Integer> confirming = () -> {
            barrier.await();
            return it.confirm(false).status();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses = threads.invokeAll(List.of(confirming, confirming)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void keepsOpinionsAndListsFromEverybodyElseInTheDatabaseToo() {
        it.begin("1", it.today);
        it.inputs();

        assertThat(visible(it.leader1, "renewal_opinion")).isEqualTo(1);
        assertThat(visible(it.officers.get(0), "renewal_opinion")).isEqualTo(1);
        assertThat(visible(it.officers.get(0), "renewal_list")).isZero();
        assertThat(visible(it.officePerson, "renewal_list")).isZero();
        it.plan();
        it.confirm(false);
        assertThat(visible(it.officers.get(0), "renewal_decision")).isEqualTo(1);
        assertThat(visible(it.leader1, "renewal_decision")).isEqualTo(2);
        assertThat(visible(it.head, "renewal_decision")).isEqualTo(4);
        assertThat(visible(it.bureau.person(Role.COMMITTEE, null), "renewal_decision"))
                .isZero();
    }

    @Test
    void opensOneRoundOfABatchAtATimeAndNoneAboutNobody() {
        it.begin("1", it.today);
        it.round = UUID.randomUUID();
        assertThat(it.openRound("0.5", it.today).status()).isEqualTo(409);

        it.round = UUID.randomUUID();
        assertThat(it.openRound("0.5", it.today.minusYears(2)).status()).isEqualTo(422);
        var nobody = it.office.post(
                "/api/renewal-rounds", """
                {"batchId": "%s", "changesOn": "%s", "inputsUntil": "%s"}
                """.formatted(it.batch, it.today.minusYears(2), it.today.minusYears(2)));
        assertThat(nobody.body().get("type").asString()).endsWith("nothing-to-renew");
    }

    @Test
    void remindsThoseWhoDecideOfEndingTerms() {
        var terms = it.office.get("/api/ending-terms").body();

        assertThat(terms).hasSize(3);
        assertThat(terms.at("/0/notice").asString()).isEqualTo("HOLDS_OVER");
        assertThat(it.http(it.leader1).get("/api/ending-terms").body()).hasSize(1);
        assertThat(it.officer(0).get("/api/ending-terms").body()).hasSize(1);
        assertThat(it.officer(3).get("/api/ending-terms").body()).isEmpty();
    }

    @Test
    void offersThoseForThePoolWhoMayJoin() {
        assertThat(it.openRound("1", it.today).status()).isEqualTo(201);
        assertThat(it.office
                        .get(it.path("newcomer-candidates"))
                        .body()
                        .at("/0/officerId")
                        .asString())
                .isEqualTo(it.id(3).toString());
        it.office.put(it.path("newcomers/" + it.application), "{}");

        assertThat(it.office.get(it.path("newcomer-candidates")).body()).isEmpty();
        assertThat(it.office.get(it.path("newcomers")).body()).hasSize(1);
    }

    private int visible(Person person, String table) {
        return it.bureau.run(() -> it.bureau.as(
                person,
                () -> jdbc.sql("select count(*) from posting." + table)
                        .query(Integer.class)
                        .single()));
    }
}
