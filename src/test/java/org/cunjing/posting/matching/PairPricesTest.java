package org.cunjing.posting.matching;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cunjing.posting.matching.PairPrices.Price;
import org.cunjing.posting.matching.PairPrices.Total;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PairPricesTest {

    /// The example of docs/methods/matching.md, section 5.
    @Test
    void pricesEveryPossiblePairInWishesThenFitThenMoves() {
        var problem = new MatchingProblem(
                Map.of("A", List.of("S1", "S2"), "B", List.of("S1", "S2")),
                Map.of("S1", List.of("A", "B"), "S2", List.of("B", "A")),
                Map.of("S1", 1, "S2", 1),
                List.of(),
                Map.of("S1", List.of("V1"), "S2", List.of("V2")),
                Map.of("A", Map.of("V1", 50L, "V2", 40L), "B", Map.of("V1", 30L, "V2", 34L)));
        var terms = Terms.of(MatchingRule.OFFICERS_FIRST, "seed");
        var prices = PairPrices.of(problem, terms, Selection.run(problem, terms));

        assertThat(prices.best()).isEqualTo(new Total(3, 84));
        assertThat(prices.present()).isEqualTo(new Total(3, 84));
        assertThat(prices.bestMoves()).isZero();
        assertThat(prices.all())
                .containsExactly(
                        new Price("A", "V1", 1, 0, 0, 0),
                        new Price("A", "V2", 2, 0, 14, 2),
                        new Price("B", "V1", 1, 0, 14, 2),
                        new Price("B", "V2", 2, 0, 0, 0));
        assertThat(prices.with("A", "V2")).isEqualTo(Map.of("V1", "B", "V2", "A"));
        assertThat(prices.with("A", "V9")).isEmpty();
    }

    @RepeatedTest(150)
    void agreesWithTheBestOfEveryPlanThatHasThePair(RepetitionInfo info) {
        long seed = RandomProblems.SEED + info.getCurrentRepetition();
        var problem = RandomProblems.draw(new Random(seed), 5, 3);
        for (var rule : MatchingRule.values()) {
            var terms = Terms.of(rule, "seed");
            var result = Selection.run(problem, terms);
            var plans = EveryPlan.of(problem).stream()
                    .filter(plan -> plan.size() == result.posts().size())
                    .toList();
            var prices = PairPrices.of(problem, terms, result);
            var all = prices.all();

            for (var price : all) {
                var best = best(problem, result, plans, price.officer(), price.village());
                var with = prices.with(price.officer(), price.village());
                assertThat(List.of(
                                prices.best().wishes() + price.wishes(),
                                prices.best().fit() - price.fit(),
                                (long) price.moved()))
                        .as("%s %s -Dseed=%d", rule, price, seed)
                        .isEqualTo(value(problem, result, best))
                        .isEqualTo(value(problem, result, with));
                assertThat(with).containsEntry(price.village(), price.officer());
            }
            long possible = plans.stream()
                    .flatMap(plan -> plan.entrySet().stream())
                    .distinct()
                    .count();
            assertThat(all).as("%s -Dseed=%d", rule, seed).hasSize((int) possible);
        }
    }

    private static Map<String, String> best(
            MatchingProblem problem,
            MatchingResult result,
            List<Map<String, String>> plans,
            String officer,
            String village) {
        return plans.stream()
                .filter(plan -> officer.equals(plan.get(village)))
                .min(comparingLong((Map<String, String> plan) -> EveryPlan.wishes(problem, plan))
                        .thenComparingLong(plan -> -EveryPlan.fit(problem, plan))
                        .thenComparingLong(plan -> EveryPlan.moved(problem, result.posts(), plan)))
                .orElseThrow();
    }

    private static List<Long> value(MatchingProblem problem, MatchingResult result, Map<String, String> plan) {
        return List.of(
                EveryPlan.wishes(problem, plan),
                EveryPlan.fit(problem, plan),
                EveryPlan.moved(problem, result.posts(), plan));
    }
}
