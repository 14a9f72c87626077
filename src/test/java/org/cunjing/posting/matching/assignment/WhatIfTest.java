package org.cunjing.posting.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private final Random random = Chance.fresh(WhatIfTest.class);

    @Test
    void knowsThePriceOfEveryPairAndWhichPairsAreInBestPlans() {
        for (int round = 0; round < 3_000; round++) {
            var arcs = draw(6);
            var plans = BruteForce.plans(arcs);
            var best = LeastCost.of(arcs);
            if (best.isEmpty()) {
                continue;
            }
            long least = best.get().cost();
            var graph = TightGraph.of(arcs, best.get());
            long[] forced = ForcedPairs.costs(arcs, best.get());
            for (int i = 0; i < arcs.rows(); i++) {
                for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                    int row = i;
                    int column = arcs.column(a);
                    var with = plans.stream()
                            .filter(plan -> plan[row] == column)
                            .mapToLong(plan -> BruteForce.cost(arcs, plan))
                            .min();
                    assertThat(forced[a]).isEqualTo(with.orElse(ForcedPairs.IMPOSSIBLE));
                    assertThat(graph.inSome(i, a)).isEqualTo(with.isPresent() && with.getAsLong() == least);
                    assertThat(graph.inEvery(i, a))
                            .isEqualTo(plans.stream()
                                    .filter(plan -> BruteForce.cost(arcs, plan) == least)
                                    .allMatch(plan -> plan[row] == column));
                    requireChain(arcs, best.get(), i, a, forced[a]);
                }
            }
        }
    }

    @Test
    void putsGoalsInStrictOrderAndCountsTheBestPlans() {
        for (int round = 0; round < 3_000; round++) {
            var pairs = draw(6);
            var goals = new ArrayList<long[]>();
            for (int g = 0; g < 3; g++) {
                goals.add(random.longs(pairs.size(), -1, 2).toArray());
            }
            var plans = BruteForce.plans(pairs);

            var found = StrictOrder.of(pairs, goals);

            assertThat(found.isPresent()).isEqualTo(!plans.isEmpty());
            if (found.isEmpty()) {
                continue;
            }
            var best = plans.stream()
                    .map(plan -> values(pairs, goals, plan))
                    .min(Arrays::compare)
                    .orElseThrow();
            assertThat(found.get().values()).isEqualTo(best);
            assertThat(values(pairs, goals, found.get().columnOf())).isEqualTo(best);
            long count = plans.stream()
                    .filter(plan -> Arrays.equals(values(pairs, goals, plan), best))
                    .count();
            var left = Arrays.stream(found.get().arcs()).boxed().toList();
            assertThat(PlanCount.of(pairs.keeping(left::contains), found.get().always()))
                    .contains(BigInteger.valueOf(count));
        }
    }

    private Arcs draw(int most) {
        int rows = 1 + random.nextInt(most);
        return Chance.arcs(random, rows, rows + random.nextInt(3), 0.3 + 0.7 * random.nextDouble(), -2, 3);
    }

    private static void requireChain(Arcs arcs, Solution best, int row, int arc, long cost) {
        int[][] chain = ForcedPairs.chain(arcs, best, row, arc);
        assertThat(chain.length == 0).isEqualTo(cost == ForcedPairs.IMPOSSIBLE);
        if (chain.length > 0) {
            int[] plan = best.columnOf().clone();
            for (int[] move : chain) {
                plan[move[0]] = move[1];
            }
            assertThat(Arrays.stream(plan).distinct().count()).isEqualTo(plan.length);
            assertThat(BruteForce.cost(arcs, plan)).isEqualTo(cost);
            assertThat(plan[row]).isEqualTo(arcs.column(arc));
        }
    }

    private static long[] values(Arcs pairs, List<long[]> goals, int[] plan) {
        long[] values = new long[goals.size()];
        for (int i = 0; i < plan.length; i++) {
            int arc = pairs.find(i, plan[i]);
            for (int g = 0; g < values.length; g++) {
                values[g] += goals.get(g)[arc];
            }
        }
        return values;
    }
}
