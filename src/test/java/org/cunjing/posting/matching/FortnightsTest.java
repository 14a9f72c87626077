package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.Fortnights.Change;
import org.junit.jupiter.api.Test;

class FortnightsTest {

    private static final int ROUNDS = 300;

    @Test
    void spreadsTheLeaversOfOneStationAndLeavesOtherStationsAlone() {
        var problem = problem(
                Map.of("S1", List.of("V1", "V2", "V3"), "S2", List.of("V4")),
                Map.of("A", "V1", "B", "V2", "C", "V3", "D", "V4"),
                List.of("A", "B", "D"),
                Map.of());

        assertThat(changes(problem))
                .containsExactly(
                        new Change(List.of("V1"), 0), new Change(List.of("V2"), 1), new Change(List.of("V4"), 0));
    }

    /// The worked example of docs/methods/rotation.md: the ring inside S1 and the leaver of S1 are two changes there.
    @Test
    void carriesARingOutOnOneDayAsOneChangeAtEachStation() {
        var problem = problem(
                Map.of("S1", List.of("V1", "V2"), "S2", List.of("V3")),
                Map.of("A", "V1", "B", "V2", "C", "V3"),
                List.of("B"),
                Map.of("A", List.of("V3"), "C", List.of("V1")));

        assertThat(changes(problem)).containsExactly(new Change(List.of("V1", "V3"), 0), new Change(List.of("V2"), 1));
    }

    @Test
    void hasNothingToDoWhereEverybodyStays() {
        assertThat(changes(problem(Map.of("S1", List.of("V1")), Map.of("A", "V1"), List.of(), Map.of())))
                .isEmpty();
    }

    /// Seed in the name of the failure, so that it can be run again.
    @Test
    void neverGivesAStationTwoChangesInAFortnightAndLosesNone() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < ROUNDS; n++) {
            var problem = random(random);
            var result = Rotation.run(problem);
            var changes = Fortnights.of(problem, result);

            assertThat(changes.stream().flatMap(change -> change.villages().stream()))
                    .as("seed %d, round %d", seed, n)
                    .containsExactlyInAnyOrderElementsOf(result.changedPosts());
            assertThat(doubled(problem, changes))
                    .as("seed %d, round %d: %s", seed, n, changes)
                    .isEmpty();
        }
    }

    private static List<String> doubled(RotationProblem problem, List<Change> changes) {
        var seen = new HashSet<String>();
        var doubled = new ArrayList<String>();
        for (var change : changes) {
            problem.posts().forEach((station, villages) -> {
                if (change.villages().stream().anyMatch(villages::contains)
                        && !seen.add(station + " " + change.fortnight())) {
                    doubled.add(station);
                }
            });
        }
        return doubled;
    }

    private static RotationProblem random(Random random) {
        int size = 1 + random.nextInt(12);
        var posts = new TreeMap<String, List<String>>();
        var incumbents = new TreeMap<String, String>();
        var wishes = new TreeMap<String, List<String>>();
        var leavers = new ArrayList<String>();
        for (int n = 0; n < size; n++) {
            posts.computeIfAbsent("S" + random.nextInt(4), _ -> new ArrayList<>())
                    .add("V" + n);
            incumbents.put("O" + n, "V" + n);
            if (random.nextInt(4) == 0) {
                leavers.add("O" + n);
            }
            wishes.put(
                    "O" + n,
                    IntStream.range(0, 3)
                            .mapToObj(_ -> "V" + random.nextInt(size))
                            .distinct()
                            .toList());
        }
        return problem(posts, incumbents, leavers, wishes);
    }

    private static List<Change> changes(RotationProblem problem) {
        return Fortnights.of(problem, Rotation.run(problem));
    }

    private static RotationProblem problem(
            Map<String, List<String>> posts,
            Map<String, String> incumbents,
            List<String> leavers,
            Map<String, List<String>> wishes) {
        return new RotationProblem(
                posts, incumbents, leavers, wishes, List.of(), Map.of(), Map.of(), Map.of(), BigDecimal.ONE);
    }
}
