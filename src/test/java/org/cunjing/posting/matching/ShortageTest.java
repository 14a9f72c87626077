package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ShortageTest {

    @Test
    void namesTheStationsAndTheOfficersTheyCompeteFor() {
        var problem = problem(
                Map.of("A", List.of("S1", "S2"), "B", List.of("S1", "S2"), "C", List.of("S3")),
                Map.of("S1", List.of("A", "B"), "S2", List.of("A", "B"), "S3", List.of("C", "A"), "S4", List.of()),
                Map.of("S1", 2, "S2", 1, "S3", 1, "S4", 2));

        assertThat(Shortage.in(problem))
                .containsExactly(
                        new Shortage(Map.of("S1", 2, "S2", 1), List.of("A", "B")),
                        new Shortage(Map.of("S4", 2), List.of()));
        assertThat(Shortage.in(problem)).extracting(Shortage::lacking).containsExactly(1, 2);
    }

    @RepeatedTest(200)
    void explainsEverySeatThatCannotBeFilled(RepetitionInfo info) {
        long seed = RandomProblems.SEED + info.getCurrentRepetition();
        var problem = RandomProblems.draw(new Random(seed), 8, 4);
        var placed = Selection.run(problem, Terms.of(MatchingRule.FAIREST, null))
                .posts()
                .size();
        int seats = problem.quotas().values().stream().mapToInt(q -> q).sum();
        var shortages = Shortage.in(problem);

        assertThat(shortages.isEmpty()).as("-Dseed=%d", seed).isEqualTo(placed == seats);
        for (var shortage : shortages) {
            var officers = problem.preferences().keySet().stream()
                    .filter(officer -> problem.openTo(officer).stream()
                            .anyMatch(station -> shortage.seats().containsKey(station)
                                    && Rules.get(problem.priorities(), station).contains(officer)))
                    .toList();
            assertThat(shortage.officers()).as("-Dseed=%d", seed).isEqualTo(officers);
            assertThat(shortage.lacking()).as("-Dseed=%d", seed).isBetween(1, seats - placed);
        }
    }

    private static MatchingProblem problem(
            Map<String, List<String>> wishes, Map<String, List<String>> wanted, Map<String, Integer> quotas) {
        var posts = new TreeMap<String, List<String>>();
        quotas.forEach((station, seats) -> posts.put(station, RandomProblems.ids(station + "V", seats)));
        return new MatchingProblem(wishes, wanted, quotas, List.of(), posts, Map.of());
    }
}
