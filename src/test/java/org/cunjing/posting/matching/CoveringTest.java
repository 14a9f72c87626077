package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CoveringTest {

    private static final Terms COVERED = Terms.of(MatchingRule.EVERYONE_COVERED, "seed");

    @RepeatedTest(150)
    void fillsAsManySeatsAsAnyPlanWithTheFewestBlockingPairs(RepetitionInfo info) {
        long seed = RandomProblems.SEED + info.getCurrentRepetition();
        var problem = RandomProblems.draw(new Random(seed), 5, 3);
        var result = Selection.run(problem, COVERED);
        var plans = new ArrayList<Map<String, List<String>>>();
        place(problem, new ArrayList<>(problem.preferences().keySet()), nobody(problem), plans);
        int most = plans.stream().mapToInt(CoveringTest::placed).max().orElseThrow();
        int fewest = plans.stream()
                .filter(plan -> placed(plan) == most)
                .mapToInt(plan -> BlockingPairs.of(problem, plan).size())
                .min()
                .orElseThrow();

        assertThat(placed(result.stations())).as("-Dseed=%d", seed).isEqualTo(most);
        assertThat(result.blockingPairs()).as("-Dseed=%d", seed).hasSize(fewest);
        assertThat(result.leastBlocking()).as("-Dseed=%d", seed).isEqualTo(fewest);
        assertThat(PlanCheck.holds(problem, COVERED, result))
                .as("-Dseed=%d", seed)
                .isTrue();
    }

    @Test
    void placesWhoeverIsPinned() {
        var problem = RandomProblems.draw(new Random(3), 9, 3);
        var officer = problem.preferences().keySet().iterator().next();
        var station = problem.quotas().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .filter(one -> !problem.recusals().contains(new Recusal(officer, one.getKey())))
                .findFirst()
                .orElseThrow()
                .getKey();
        var terms = COVERED.with(List.of(new Change.Pin(officer, station, null)));

        assertThat(Selection.run(problem, terms).stations().get(station)).contains(officer);
    }

    private static int placed(Map<String, List<String>> plan) {
        return plan.values().stream().mapToInt(List::size).sum();
    }

    private static Map<String, List<String>> nobody(MatchingProblem problem) {
        var plan = new TreeMap<String, List<String>>();
        problem.quotas().keySet().forEach(station -> plan.put(station, List.of()));
        return plan;
    }

    private static void place(
            MatchingProblem problem,
            List<String> left,
            Map<String, List<String>> plan,
            List<Map<String, List<String>>> plans) {
        if (left.isEmpty()) {
            plans.add(plan);
            return;
        }
        var officer = left.getFirst();
        var rest = left.subList(1, left.size());
        place(problem, rest, plan, plans);
        for (var station : problem.openTo(officer)) {
            var held = Rules.get(plan, station);
            if (Rules.get(problem.priorities(), station).contains(officer) && held.size() < problem.quota(station)) {
                var more = new TreeMap<>(plan);
                var longer = new ArrayList<>(held);
                longer.add(officer);
                more.put(station, longer);
                place(problem, rest, more, plans);
            }
        }
    }
}
