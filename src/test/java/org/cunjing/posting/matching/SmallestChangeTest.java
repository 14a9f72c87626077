package org.cunjing.posting.matching;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SmallestChangeTest {

    private static final Terms TERMS = Terms.of(MatchingRule.OFFICERS_FIRST, "seed");

    /// Three who would all go round by the rule; two of them are enough. The example of docs/methods/matching.md,
    /// section 6.
    @Test
    void movesTwoWhereTheRuleMovesThree() {
        var problem = new MatchingProblem(
                Map.of("A", List.of("S1", "S2"), "B", List.of("S2", "S3", "S1"), "C", List.of("S3", "S2")),
                Map.of("S1", List.of("A", "B"), "S2", List.of("B", "A", "C"), "S3", List.of("B", "C")),
                Map.of("S1", 1, "S2", 1, "S3", 1),
                List.of(),
                Map.of("S1", List.of("V1"), "S2", List.of("V2"), "S3", List.of("V3")),
                Map.of(
                        "A", Map.of("V1", 1L, "V2", 1L, "V3", 1L),
                        "B", Map.of("V1", 1L, "V2", 1L, "V3", 1L),
                        "C", Map.of("V1", 1L, "V2", 1L, "V3", 1L)));
        var before = Selection.run(problem, TERMS);
        List<Change> pin = List.of(new Change.Pin("A", "S2", null));
        var byRule = Selection.run(problem, TERMS.with(pin));

        assertThat(before.posts()).isEqualTo(Map.of("V1", "A", "V2", "B", "V3", "C"));
        assertThat(byRule.posts()).isEqualTo(Map.of("V2", "A", "V3", "B"));
        assertThat(SmallestChange.of(problem, TERMS, before, pin)).contains(Map.of("V1", "B", "V2", "A", "V3", "C"));
    }

    @RepeatedTest(300)
    void isTheNearestOfEveryPlanThatAgreesWithTheChange(RepetitionInfo info) {
        long seed = RandomProblems.SEED + info.getCurrentRepetition();
        var random = new Random(seed);
        var problem = RandomProblems.draw(random, 5, 3);
        var before = Selection.run(problem, TERMS);
        var plans = EveryPlan.of(problem).stream()
                .filter(plan -> plan.size() == before.posts().size())
                .toList();
        for (var officer : problem.preferences().keySet()) {
            var station = List.copyOf(problem.quotas().keySet())
                    .get(random.nextInt(problem.quotas().size()));
            boolean ban = random.nextBoolean();
            Change change = ban ? new Change.Forbid(officer, station, null) : new Change.Pin(officer, station, null);
            boolean listed = problem.openTo(officer).contains(station)
                    && Rules.get(problem.priorities(), station).contains(officer);
            if (Clash.in(problem, List.of(change)).isPresent() || (!ban && !listed)) {
                continue;
            }
            var nearest = plans.stream()
                    .filter(plan -> at(problem, plan, officer, station) != ban)
                    .map(plan -> value(problem, before, plan))
                    .min(comparing((List<Long> v) -> v.get(0))
                            .thenComparing(v -> v.get(1))
                            .thenComparing(v -> v.get(2), Comparator.reverseOrder()));
            assertThat(SmallestChange.of(problem, TERMS, before, List.of(change))
                            .map(plan -> value(problem, before, plan)))
                    .as("%s -Dseed=%d", change, seed)
                    .isEqualTo(nearest);
        }
    }

    @Test
    void refusesOtherNumbersOfSeats() {
        var problem = RandomProblems.draw(new Random(1), 5, 3);
        var before = Selection.run(problem, TERMS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallestChange.of(problem, TERMS, before, List.of(new Change.Seats("S1", 0))));
    }

    private static boolean at(MatchingProblem problem, Map<String, String> plan, String officer, String station) {
        return Rules.get(problem.posts(), station).stream().anyMatch(village -> officer.equals(plan.get(village)));
    }

    private static List<Long> value(MatchingProblem problem, MatchingResult before, Map<String, String> plan) {
        return List.of(
                EveryPlan.moved(problem, before.posts(), plan),
                EveryPlan.wishes(problem, plan),
                EveryPlan.fit(problem, plan));
    }
}
