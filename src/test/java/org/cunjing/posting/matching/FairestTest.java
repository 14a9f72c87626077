package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FairestTest {

    private static final Terms FAIREST = Terms.of(MatchingRule.FAIREST, "seed");

    @RepeatedTest(200)
    void isTheBestOfEveryPlanThereIs(RepetitionInfo info) {
        long seed = RandomProblems.SEED + info.getCurrentRepetition();
        var problem = RandomProblems.draw(new Random(seed), 5, 3);
        var result = Selection.run(problem, FAIREST);
        var best = EveryPlan.of(problem).stream()
                .map(posts -> value(problem, posts))
                .max(FairestTest::compare)
                .orElseThrow();

        assertThat(value(problem, result.posts())).as("-Dseed=%d", seed).isEqualTo(best);
        assertThat(PlanCheck.holds(problem, FAIREST, result))
                .as("-Dseed=%d", seed)
                .isTrue();
    }

    /// Two officers and two stations; only the first would take both. The stable plan leaves one seat open.
    @Test
    void fillsASeatThatTheStablePlanLeavesOpenAndSaysWhom() {
        var problem = new MatchingProblem(
                Map.of("A", List.of("S1", "S2"), "B", List.of("S1")),
                Map.of("S1", List.of("A", "B"), "S2", List.of("A")),
                Map.of("S1", 1, "S2", 1),
                List.of(),
                Map.of("S1", List.of("V1"), "S2", List.of("V2")),
                Map.of("A", Map.of("V1", 1L, "V2", 1L), "B", Map.of("V1", 1L, "V2", 1L)));
        var stable = Selection.run(problem);
        var fairest = Selection.run(problem, FAIREST);

        assertThat(stable.reserve()).containsExactly("B");
        assertThat(fairest.stations()).isEqualTo(Map.of("S1", List.of("B"), "S2", List.of("A")));
        assertThat(fairest.blockingPairs()).containsExactly(new BlockingPair("A", "S1"));
        assertThat(fairest.passedOver().get("A"))
                .extracting(PassedOver::reason)
                .containsExactly(PassedOver.Reason.WHOLE_PLAN);
        assertThat(fairest.elsewhere().get("S1"))
                .extracting(Elsewhere::cause)
                .containsExactly(Elsewhere.Cause.WHOLE_PLAN);
        assertThat(Figures.of(problem, FAIREST, fairest))
                .isEqualTo(new Figures(2, 2, 0, List.of(1, 1), 0, List.of(1, 1), 0, 1, 2));
    }

    @Test
    void doesNotAskInWhichOrderTheProblemIsWritten() {
        var problem = RandomProblems.draw(new Random(7), 12, 4);
        var turned = new MatchingProblem(
                problem.preferences(),
                problem.priorities(),
                problem.quotas(),
                problem.recusals().reversed(),
                problem.posts().entrySet().stream()
                        .collect(
                                TreeMap::new,
                                (map, e) -> map.put(e.getKey(), e.getValue().reversed()),
                                TreeMap::putAll),
                problem.fit());

        assertThat(Selection.run(turned, FAIREST)).isEqualTo(Selection.run(problem, FAIREST));
    }

    /// Seats filled, least worst wish, first wishes, second wishes, …, fit.
    private static List<Long> value(MatchingProblem problem, Map<String, String> posts) {
        var profile = new long[problem.quotas().size()];
        long fit = 0;
        int worst = 0;
        for (var post : posts.entrySet()) {
            int wish = problem.wishes(post.getValue()).indexOf(EveryPlan.stationOf(problem, post.getKey()));
            profile[wish]++;
            worst = Math.max(worst, wish);
            fit += problem.fit(post.getValue(), post.getKey());
        }
        var value = new ArrayList<>(List.of((long) posts.size(), (long) -worst));
        for (long number : profile) {
            value.add(number);
        }
        value.add(fit);
        return value;
    }

    private static int compare(List<Long> one, List<Long> other) {
        for (int k = 0; k < one.size(); k++) {
            int order = Comparator.<Long>naturalOrder().compare(one.get(k), other.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
