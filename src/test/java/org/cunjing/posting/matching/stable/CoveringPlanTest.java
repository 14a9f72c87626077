package org.cunjing.posting.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cunjing.posting.matching.assignment.Chance;
import org.junit.jupiter.api.Test;

class CoveringPlanTest {

    private final Random random = Chance.fresh(CoveringPlanTest.class);

    @Test
    void isTheBestOfAllPlans() {
        for (int round = 0; round < 1_500; round++) {
            var problem = tiny();
            var market = new SeatPairs(problem);

            var found = CoveringPlan.of(problem, 100_000);

            assertThat(found.proven()).isTrue();
            assertThat(worth(found, market)).isEqualTo(SeatProblems.best(market));
            assertThat(found.leastBlocking()).isEqualTo(found.blocking().size());
        }
    }

    @Test
    void whatIsSaidOfAShortSearchIsTrue() {
        for (int round = 0; round < 500; round++) {
            var problem = tiny();
            var market = new SeatPairs(problem);
            long[] best = SeatProblems.best(market);

            var found = CoveringPlan.of(problem, round % 7);

            int filled = found.stationOf().size()
                    + found.open().values().stream().mapToInt(count -> count).sum();
            assertThat(filled)
                    .isEqualTo(problem.seats().values().stream()
                            .mapToInt(count -> count)
                            .sum());
            assertThat(found.leastBlocking()).isLessThanOrEqualTo((int) best[0]);
            assertThat(found.blocking().size()).isGreaterThanOrEqualTo((int) best[0]);
            if (found.proven()) {
                assertThat(worth(found, market)).isEqualTo(best);
            }
        }
    }

    @Test
    void theSameProblemGivesTheSamePlan() {
        var problem = SeatProblems.draw(random, 30, 8, 30, 4, 3);

        assertThat(CoveringPlan.of(problem)).isEqualTo(CoveringPlan.of(problem));
    }

    /// S1 likes A and B equally, so that B, who has no other wish, may have it, and A fills S2.
    @Test
    void equallyWelcomePeopleLetAllSeatsBeFilled() {
        var plan = CoveringPlan.of(new SeatProblem(
                Map.of("S1", 1, "S2", 1),
                Map.of("A", List.of(List.of("S1"), List.of("S2")), "B", List.of(List.of("S1"))),
                Map.of("S1", List.of(List.of("A", "B")), "S2", List.of(List.of("A"))),
                Map.of()));

        assertThat(plan.stationOf()).isEqualTo(Map.of("A", "S2", "B", "S1"));
        assertThat(plan.blocking()).isEmpty();
        assertThat(plan.profile()).containsExactly(1, 1);
    }

    /// If S1 prefers A, filling both seats costs one pair that would rather have each other; it is named.
    @Test
    void namesThePairThatFillingCosts() {
        var plan = CoveringPlan.of(new SeatProblem(
                Map.of("S1", 1, "S2", 1),
                Map.of("A", List.of(List.of("S1"), List.of("S2")), "B", List.of(List.of("S1"))),
                Map.of("S1", List.of(List.of("A"), List.of("B")), "S2", List.of(List.of("A"))),
                Map.of()));

        assertThat(plan.blocking()).containsExactly(new SeatPlan.Blocking("A", "S1", "S2", "B"));
        assertThat(plan.leastBlocking()).isOne();
        assertThat(plan.proven()).isTrue();
    }

    @Test
    void saysWhichSeatsStayOpen() {
        var plan = CoveringPlan.of(new SeatProblem(
                Map.of("S1", 2, "S2", 1),
                Map.of("A", List.of(List.of("S1", "S2"))),
                Map.of("S1", List.of(List.of("A"))),
                Map.of()));

        assertThat(plan.stationOf()).isEqualTo(Map.of("A", "S1"));
        assertThat(plan.open()).isEqualTo(Map.of("S1", 1, "S2", 1));
    }

    @Test
    void nobodyAndNothingIsAPlanToo() {
        var plan = CoveringPlan.of(new SeatProblem(Map.of("S1", 0), Map.of("A", List.of()), Map.of(), Map.of()));

        assertThat(plan.stationOf()).isEmpty();
        assertThat(plan.proven()).isTrue();
    }

    @Test
    void refusesUnknownIds() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SeatProblem(Map.of("S1", 1), Map.of("A", List.of(List.of("S2"))), Map.of(), Map.of()))
                .withMessageContaining("S2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatProblem(
                        Map.of("S1", 1), Map.of("A", List.of(List.of("S1"), List.of("S1"))), Map.of(), Map.of()))
                .withMessageContaining("twice");
    }

    private SeatProblem tiny() {
        int stations = 1 + random.nextInt(3);
        int seats = stations + random.nextInt(3);
        int tiers = random.nextBoolean() ? 1 + random.nextInt(3) : 4;
        return SeatProblems.draw(random, 1 + random.nextInt(6), stations, seats, 1 + random.nextInt(3), tiers);
    }

    private static long[] worth(SeatPlan found, SeatPairs market) {
        int[] plan = new int[market.officers];
        java.util.Arrays.fill(plan, -1);
        var open = new java.util.TreeMap<>(found.open());
        for (int p = 0; p < market.pairs(); p++) {
            int o = market.officer[p];
            var station = market.stationIds.get(market.station[p]);
            if (o < market.people && station.equals(found.stationOf().get(market.officerIds.get(o)))) {
                plan[o] = p;
            }
            if (o >= market.people && plan[o] < 0 && open.getOrDefault(station, 0) > 0) {
                plan[o] = p;
                open.merge(station, -1, Integer::sum);
            }
        }
        return SeatProblems.worth(market, plan);
    }
}
