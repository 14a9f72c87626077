package org.cunjing.posting.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One officer, several villages: against every plan of small problems.
class LeastLoadCostTest {

    private final Random random = Chance.fresh(LeastLoadCostTest.class);

    @Test
    void findsTheCheapestAndTheGreatestPlanOrThatThereIsNone() {
        int without = 0;
        for (int round = 0; round < 2_000; round++) {
            var problem = draw();
            var costs = every(problem).stream().mapToLong(problem::cost).summaryStatistics();

            var least = LeastLoadCost.of(problem, () -> false);
            var greatest = LeastLoadCost.of(problem.opposite(), () -> false);

            assertThat(least.proven() && greatest.proven()).isTrue();
            assertThat(least.plan().isPresent()).isEqualTo(costs.getCount() > 0);
            assertThat(greatest.plan().isPresent()).isEqualTo(costs.getCount() > 0);
            least.plan().ifPresent(plan -> {
                requireKept(problem, plan);
                assertThat(problem.cost(plan)).isEqualTo(costs.getMin()).isEqualTo(least.cost());
                assertThat(least.bound()).isEqualTo(costs.getMin());
                assertThat(-greatest.cost()).isEqualTo(costs.getMax());
            });
            without += costs.getCount() == 0 ? 1 : 0;
        }
        assertThat(without).isBetween(1, 1_999);
    }

    @Test
    void whatIsSaidOfASearchThatWasStoppedIsTrue() {
        for (int round = 0; round < 500; round++) {
            var problem = draw();
            var least = every(problem).stream().mapToLong(problem::cost).min();
            int[] asked = {round % 7};

            var found = LeastLoadCost.of(problem, () -> asked[0]-- <= 0);

            assertThat(found.bound()).isLessThanOrEqualTo(least.orElse(Long.MAX_VALUE));
            found.plan().ifPresent(plan -> {
                requireKept(problem, plan);
                assertThat(found.cost()).isGreaterThanOrEqualTo(least.orElseThrow());
            });
        }
    }

    /// The first officer is cheaper everywhere and can carry two of three; the second takes what costs least more.
    @Test
    void theLimitDecidesWhoTakesTheThirdVillage() {
        var problem = new LoadProblem(
                new long[][] {{1, 1, 1}, {5, 3, 4}}, new int[][] {{2, 2, 2}, {1, 1, 1}}, new int[] {4, 9});

        var found = LeastLoadCost.of(problem, () -> false);

        assertThat(found.plan().orElseThrow()).containsExactly(0, 1, 0);
        assertThat(found.cost()).isEqualTo(5);
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoadProblem(new long[][] {{1}}, new int[][] {{-1}}, new int[] {1}))
                .withMessageContaining("load (-1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoadProblem(new long[][] {{1}}, new int[][] {{1}}, new int[] {-1}))
                .withMessageContaining("limit (-1)");
    }

    private LoadProblem draw() {
        int officers = 1 + random.nextInt(3);
        int villages = 1 + random.nextInt(6);
        long[][] cost = new long[officers][];
        int[][] load = new int[officers][];
        int low = random.nextInt(3) == 0 ? -20 : 0;
        for (int i = 0; i < officers; i++) {
            cost[i] = random.longs(villages, low, 30).toArray();
            load[i] = random.ints(villages, 0, 9).toArray();
        }
        return new LoadProblem(
                cost,
                load,
                random.ints(officers, 0, 10 + 10 * villages / officers).toArray());
    }

    private static void requireKept(LoadProblem problem, int[] plan) {
        int[] load = new int[problem.officers()];
        IntStream.range(0, plan.length).forEach(j -> load[plan[j]] += problem.load()[plan[j]][j]);
        for (int i = 0; i < load.length; i++) {
            assertThat(load[i]).isLessThanOrEqualTo(problem.limit()[i]);
        }
    }

    private static List<int[]> every(LoadProblem problem) {
        var plans = new ArrayList<int[]>();
        extend(problem, 0, new int[problem.villages()], problem.limit().clone(), plans);
        return plans;
    }

    private static void extend(LoadProblem problem, int village, int[] plan, int[] room, List<int[]> plans) {
        if (village == plan.length) {
            plans.add(plan.clone());
            return;
        }
        for (int i = 0; i < room.length; i++) {
            if (problem.load()[i][village] <= room[i]) {
                plan[village] = i;
                room[i] -= problem.load()[i][village];
                extend(problem, village + 1, plan, room, plans);
                room[i] += problem.load()[i][village];
            }
        }
    }
}
