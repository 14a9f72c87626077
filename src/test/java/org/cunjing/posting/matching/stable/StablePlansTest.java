package org.cunjing.posting.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.cunjing.posting.matching.assignment.Chance;
import org.junit.jupiter.api.Test;

class StablePlansTest {

    private static final CheapestStable.Outcome NOTHING =
            new CheapestStable.Outcome(Optional.empty(), false, 0, Long.MIN_VALUE);

    private final Random random = Chance.fresh(StablePlansTest.class);

    @Test
    void findsEveryStablePlanOnce() {
        for (int round = 0; round < 1_500; round++) {
            var market = draw(5, round % 2 == 0 ? 9 : 3);
            var expected = new TreeSet<int[]>(Arrays::compare);
            every(market).stream()
                    .filter(plan -> market.blocking(plan).length == 0)
                    .forEach(expected::add);

            var found = AllStable.of(market, 10_000, 100_000).orElseThrow();

            assertThat(found).hasSize(expected.size());
            var distinct = new TreeSet<int[]>(Arrays::compare);
            distinct.addAll(found);
            assertThat(distinct).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void proposalsGiveTheBestStablePlanOfASide() {
        for (int round = 0; round < 500; round++) {
            var market = draw(6, 99);
            if (!market.strict()) {
                continue;
            }
            var all = AllStable.of(market, 10_000, 100_000).orElseThrow();

            for (boolean officers : new boolean[] {true, false}) {
                int[] best = market.ranks(
                        officers ? Proposals.fromOfficers(market) : Proposals.fromVillages(market), officers);
                for (int[] plan : all) {
                    int[] ranks = market.ranks(plan, officers);
                    for (int k = 0; k < ranks.length; k++) {
                        assertThat(best[k]).isLessThanOrEqualTo(ranks[k]);
                    }
                }
            }
        }
    }

    @Test
    void theCheapestStablePlanAndTheFewestBlockingPairsAreExact() {
        for (int round = 0; round < 1_500; round++) {
            var market = draw(5, 3);
            long[] cost = random.longs(market.pairs(), 0, 12).toArray();
            var all = every(market);
            var covering = all.stream()
                    .filter(plan -> Arrays.stream(plan).allMatch(p -> p >= 0))
                    .toList();
            long widest = all.stream()
                    .filter(plan -> market.blocking(plan).length == 0)
                    .mapToLong(plan -> Arrays.stream(plan).filter(p -> p >= 0).count())
                    .max()
                    .orElseThrow();

            assertThat(market.villages()
                            - CheapestStable.widest(market, 100_000)
                                    .plan()
                                    .orElseThrow()
                                    .cost())
                    .isEqualTo(widest);
            for (int blocking = 0; blocking < 3; blocking++) {
                int most = blocking;
                var best = covering.stream()
                        .filter(plan -> market.blocking(plan).length <= most)
                        .mapToLong(plan ->
                                Arrays.stream(plan).mapToLong(p -> cost[p]).sum())
                        .min();

                var found = CheapestStable.covering(market, cost, blocking, 1_000_000);

                assertThat(found.proven()).isTrue();
                assertThat(found.plan().isPresent()).isEqualTo(best.isPresent());
                found.plan().ifPresent(plan -> {
                    assertThat(plan.cost()).isEqualTo(best.getAsLong());
                    assertThat(market.blocking(plan.plan()).length).isLessThanOrEqualTo(most);
                });
            }
        }
    }

    @Test
    void agreesWithCpSatOnLargerMarkets() {
        for (int round = 0; round < 6; round++) {
            var problem = StableBenchmark.Problem.draw(random, 25, 6, 3 + round % 3, 0.3 + 0.2 * (round % 3));

            var found = CheapestStable.covering(problem.market(), problem.cost(), 0, 300_000);

            assertThat(found.proven()).isTrue();
            var judged = CpSat.cheapest(problem.market(), problem.cost(), NOTHING, 60);
            assertThat(judged.proven()).isTrue();
            assertThat(judged.bound()).isEqualTo(found.bound());
            assertThat(judged.plan().map(CheapestStable.Plan::cost))
                    .isEqualTo(found.plan().map(CheapestStable.Plan::cost));
            found.plan()
                    .ifPresent(plan ->
                            assertThat(problem.market().blocking(plan.plan())).isEmpty());
        }
    }

    @Test
    void agreesWithCpSatOnTheFewestBlockingPairs() {
        for (int round = 0; round < 60; round++) {
            var market = draw(7, 3);
            long[] cost = random.longs(market.pairs(), 0, 12).toArray();
            var found = FewestBlocking.of(market, cost);

            var judged = CpSat.fewest(market, cost, new FewestBlocking.Outcome(Optional.empty(), false, 0), 60);

            assertThat(judged.plan().map(CheapestStable.Plan::blocking))
                    .isEqualTo(found.plan().map(CheapestStable.Plan::blocking));
            assertThat(judged.plan().map(CheapestStable.Plan::cost))
                    .isEqualTo(found.plan().map(CheapestStable.Plan::cost));
            assertThat(judged.proven()).isTrue();
        }
    }

    @Test
    void aPlanMadeToHaveFewBlockingPairsIsTakenWhereItHasNone() {
        int taken = 0;
        for (int round = 0; round < 40; round++) {
            var problem = StableBenchmark.Problem.draw(random, 12, 5, 3, 0.8);
            var market = problem.market();
            var best = CheapestStable.covering(market, problem.cost(), 0, 300_000);

            var found = FewestBlocking.none(market, problem.cost(), 1);

            taken += found.plan().isPresent() ? 1 : 0;
            found.plan().ifPresent(plan -> {
                assertThat(market.blocking(plan.plan())).isEmpty();
                assertThat(plan.cost())
                        .isGreaterThanOrEqualTo(best.plan().orElseThrow().cost());
            });
        }
        assertThat(taken).isPositive();
    }

    @Test
    void aSecondOpinionOnlyMakesAShortSearchBetter() {
        for (int round = 0; round < 10; round++) {
            var problem = StableBenchmark.Problem.draw(random, 20, 5, 3, 0.7);
            var best = CheapestStable.covering(problem.market(), problem.cost(), 0, 300_000);
            var cut = CheapestStable.covering(problem.market(), problem.cost(), 0, 2);

            var asked = SecondOpinion.cheapest(problem.market(), problem.cost(), cut, 60);

            assertThat(asked.proven()).isTrue();
            assertThat(asked.plan().map(CheapestStable.Plan::cost))
                    .isEqualTo(best.plan().map(CheapestStable.Plan::cost));
        }
    }

    @Test
    void whatIsSaidOfAShortSearchIsTrue() {
        for (int round = 0; round < 60; round++) {
            var problem = StableBenchmark.Problem.draw(random, 20, 5, 3, 0.5);
            var best = CheapestStable.covering(problem.market(), problem.cost(), 0, 300_000);

            var found = CheapestStable.covering(problem.market(), problem.cost(), 0, 1 + 20 * round);

            long least = best.plan().map(CheapestStable.Plan::cost).orElse(Long.MAX_VALUE);
            assertThat(found.bound()).isLessThanOrEqualTo(least);
            assertThat(found.proven() && !found.plan().equals(Optional.empty()) && found.bound() != least)
                    .isFalse();
            found.plan().ifPresent(plan -> {
                assertThat(problem.market().blocking(plan.plan())).isEmpty();
                assertThat(plan.cost()).isGreaterThanOrEqualTo(least);
            });
        }
    }

    @Test
    void theFewestBlockingPairsAreExactOrBounded() {
        for (int round = 0; round < 300; round++) {
            var market = draw(5, 9);
            long[] cost = random.longs(market.pairs(), 0, 12).toArray();
            var fewest = every(market).stream()
                    .filter(plan -> Arrays.stream(plan).allMatch(p -> p >= 0))
                    .mapToInt(plan -> market.blocking(plan).length)
                    .min();

            var found = FewestBlocking.of(market, cost);
            var cut = FewestBlocking.of(market, cost, CheapestStable.covering(market, cost, 0, 1));

            assertThat(found.plan().isPresent()).isEqualTo(fewest.isPresent());
            found.plan().ifPresent(plan -> assertThat(plan.blocking()).isEqualTo(fewest.getAsInt()));
            cut.plan().ifPresent(plan -> {
                assertThat(plan.blocking()).isGreaterThanOrEqualTo(fewest.getAsInt());
                assertThat(cut.least()).isLessThanOrEqualTo(fewest.getAsInt());
            });
        }
    }

    /// Small markets; few tiers make many equally good choices.
    private Market draw(int most, int tiers) {
        int officers = 1 + random.nextInt(most);
        int villages = 1 + random.nextInt(most);
        var pairs = new ArrayList<int[]>();
        double likelihood = 0.3 + 0.7 * random.nextDouble();
        for (int v = 0; v < villages; v++) {
            for (int o = 0; o < officers; o++) {
                if (random.nextDouble() < likelihood) {
                    pairs.add(new int[] {o, v, 1 + random.nextInt(tiers), 1 + random.nextInt(tiers)});
                }
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair[1]));
        int[][] columns = new int[4][pairs.size()];
        for (int p = 0; p < pairs.size(); p++) {
            for (int c = 0; c < 4; c++) {
                columns[c][p] = pairs.get(p)[c];
            }
        }
        return new Market(officers, villages, columns[0], columns[1], columns[2], columns[3]);
    }

    private static List<int[]> every(Market market) {
        var plans = new ArrayList<int[]>();
        extend(market, 0, new int[market.villages()], new boolean[market.officers()], plans);
        return plans;
    }

    private static void extend(Market market, int village, int[] plan, boolean[] taken, List<int[]> plans) {
        if (village == plan.length) {
            plans.add(plan.clone());
            return;
        }
        plan[village] = -1;
        extend(market, village + 1, plan, taken, plans);
        for (int p = 0; p < market.pairs(); p++) {
            if (market.village(p) == village && !taken[market.officer(p)]) {
                taken[market.officer(p)] = true;
                plan[village] = p;
                extend(market, village + 1, plan, taken, plans);
                taken[market.officer(p)] = false;
            }
        }
    }
}
