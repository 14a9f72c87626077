package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Handovers, new work and steps at the same moment, on the real database.
@CunjingIT
@Import(RenewedBureau.House.class)
class HandoverRaceIT {

    private static final int ROUNDS = 6;

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
    void givesTheVillageToOneOfTwoSuccessorsOrToBothInTurn() throws Exception {
        var other = java.util.Objects.requireNonNull(
                it.bureau.person(Role.POSTED_OFFICER, null).officer());
        it.order(it.http(it.leader1), 3);

        var statuses = together(List.of(
                () -> it.handOver(3, it.id(3)).status(),
                () -> it.handOver(3, other).status()));

        // Who comes second finds a posting that began today, which cannot have ended yesterday.
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(strays()).isEmpty();
        assertThat(openWork()).isEqualTo(1);
    }

    /// Orders, findings and entries come in while the village goes to a colleague; each round with a fresh bureau.
    @Test
    void losesNothingThatIsOnItsWay() throws Exception {
        for (int n = 0; n < ROUNDS; n++) {
            var giver = it.officer(2);
            var leader = it.http(it.leader1);
            var started = it.order(leader, 3).body().get("id").asString();
            var statuses = together(List.of(
                    () -> it.handOver(3, it.id(3)).status(),
                    () -> it.order(leader, 3).status(),
                    () -> it.find(leader, 3).status(),
                    () -> it.record(giver, 3).status(),
                    () -> giver.post("/api/work-orders/" + started + "/accept", "{}")
                            .status()));

            assertThat(statuses.subList(0, 4)).containsOnly(201);
            assertThat(statuses.get(4)).isIn(200, 403, 404, 409);
            assertThat(strays()).isEmpty();
            assertThat(openWork()).isEqualTo(4);
            it = new RenewedBureau(house, port);
        }
    }

    private static List<Integer> together(List<Callable<Integer>> people) throws Exception {
        var barrier = new CyclicBarrier(people.size());
        var waiting = new ArrayList<Callable<Integer>>();
        for (var person : people) {
            waiting.add(() -> {
                barrier.await();
                return person.call();
            });
        }
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var answers =
                    threads.invokeAll(waiting).stream().map(Future::resultNow).toList();
            return IntStream.range(0, answers.size()).mapToObj(answers::get).toList();
        }
    }

    /// Open work of village 3 whose owner does not answer for it.
    private List<UUID> strays() {
        var holder = it.responsible(3).orElseThrow();
        return it.bureau.run(() -> jdbc.sql(WORK + " where owner <> :holder")
                .param("village", it.bureau.village(3))
                .param("holder", holder)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }

    private int openWork() {
        return it.bureau.run(() -> jdbc.sql(WORK)
                .param("village", it.bureau.village(3))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .size());
    }

    private static final String WORK = """
            select id from (
                select id, village_id, officer_id as owner from dispatch.work_order where bureau = guard.bureau()
                union all select id, village_id, officer_id from patrol.finding where bureau = guard.bureau()
                union all select id, village_id, owner_id from casework.entry where bureau = guard.bureau()
            ) work(id, village, owner) join (values (:village::uuid)) here(place) on village = place
            """;
}
