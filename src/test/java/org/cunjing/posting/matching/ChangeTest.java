package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cunjing.posting.matching.Change.Forbid;
import org.cunjing.posting.matching.Change.Pin;
import org.cunjing.posting.matching.Change.Seats;
import org.cunjing.posting.matching.Change.Wishes;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTest {

    /// A likes S1 best, B likes S2; S1 has V1 and V2, S2 has V3.
    private static final MatchingProblem PROBLEM = new MatchingProblem(
            Map.of("A", List.of("S1", "S2"), "B", List.of("S2", "S1"), "C", List.of("S1")),
            Map.of("S1", List.of("A", "B", "C"), "S2", List.of("B", "A")),
            Map.of("S1", 2, "S2", 1),
            List.of(new Recusal("C", "S2")),
            Map.of("S1", List.of("V1", "V2"), "S2", List.of("V3")),
            Map.of(
                    "A", Map.of("V1", 9L, "V2", 1L, "V3", 5L),
                    "B", Map.of("V1", 4L, "V2", 4L, "V3", 6L),
                    "C", Map.of("V1", 8L, "V2", 7L, "V3", 0L)));

    @ParameterizedTest
    @EnumSource(MatchingRule.class)
    void movesWhoeverIsInTheWayOfAPinAndSaysWhatItCosts(MatchingRule rule) {
        var terms = Terms.of(rule, "seed");
        var before = Selection.run(PROBLEM, terms);
        var pinned = terms.with(List.of(new Pin("A", "S2", null)));
        var after = Selection.run(PROBLEM, pinned);

        assertThat(after.stations()).isEqualTo(Map.of("S1", List.of("B", "C"), "S2", List.of("A")));
        assertThat(after.blockingPairs()).contains(new BlockingPair("A", "S1"), new BlockingPair("B", "S2"));
        assertThat(Figures.of(PROBLEM, pinned, after).fit())
                .isEqualTo(Figures.of(PROBLEM, terms, before).fit() - 5);
        assertThat(Move.between(PROBLEM, before.posts(), after.posts()))
                .containsExactly(
                        new Move(
                                "A",
                                new Move.Place("S1", "V1", 1, 9),
                                new Move.Place("S2", "V3", 2, 5),
                                Move.Direction.WORSE,
                                List.of("B"),
                                List.of("B")),
                        new Move(
                                "B",
                                new Move.Place("S2", "V3", 1, 6),
                                new Move.Place("S1", "V2", 2, 4),
                                Move.Direction.WORSE,
                                List.of("A"),
                                List.of("A")),
                        new Move(
                                "C",
                                new Move.Place("S1", "V2", 1, 7),
                                new Move.Place("S1", "V1", 1, 8),
                                Move.Direction.SAME,
                                List.of(),
                                List.of()));
        assertThat(PlanCheck.holds(PROBLEM, pinned, after)).isTrue();
        assertThat(PlanCheck.holds(PROBLEM, terms, after))
                .describedAs("without the pin it breaks the promise of the one rule, not of the other")
                .isEqualTo(rule != MatchingRule.OFFICERS_FIRST);
    }

    @Test
    void pinsToAVillageAndClosesAnother() {
        var village = run(new Pin("A", "S1", "V2"));
        var closed = run(new Forbid("A", "S1", "V1"));
        var station = run(new Forbid("A", "S1", null));

        assertThat(village.posts()).containsEntry("V2", "A").containsEntry("V1", "C");
        assertThat(closed.posts()).containsEntry("V2", "A");
        assertThat(station.reserve()).containsExactly("A");
        assertThat(station.blockingPairs()).containsExactly(new BlockingPair("A", "S1"));
    }

    @Test
    void placesSomebodyWhereNeitherSideHadNamedTheOther() {
        var problem = RandomProblems.withWishes(PROBLEM, "B", List.of("S1"));
        var result = Selection.run(problem, terms(new Pin("B", "S2", null)));
        var figures = Figures.of(problem, terms(new Pin("B", "S2", null)), result);

        assertThat(result.stations()).containsEntry("S2", List.of("B"));
        assertThat(figures.unwished()).isEqualTo(1);
        assertThat(figures.wishes()).containsExactly(2);
    }

    @Test
    void takesOtherWishesAndOtherSeats() {
        var wishes = run(new Wishes("B", List.of("S1")));
        var seats = run(new Seats("S1", 1));

        assertThat(wishes.stations()).isEqualTo(Map.of("S1", List.of("A", "B"), "S2", List.of()));
        assertThat(wishes.reserve()).containsExactly("C");
        assertThat(seats.stations()).containsEntry("S1", List.of("A"));
    }

    @Test
    void findsWhyChangesCannotBeMadeTogether() {
        assertThat(clash(new Pin("X", "S1", null))).isEqualTo(Clash.UNKNOWN);
        assertThat(clash(new Pin("A", "S1", "V3"))).isEqualTo(Clash.UNKNOWN);
        assertThat(clash(new Wishes("A", List.of("S9")))).isEqualTo(Clash.UNKNOWN);
        assertThat(clash(new Pin("C", "S2", null))).isEqualTo(Clash.RECUSED);
        assertThat(clash(new Pin("A", "S1", null), new Pin("A", "S2", null))).isEqualTo(Clash.TWICE);
        assertThat(clash(new Pin("A", "S1", null), new Forbid("A", "S1", null))).isEqualTo(Clash.TWICE);
        assertThat(clash(new Pin("A", "S1", "V1"), new Pin("B", "S1", "V1"))).isEqualTo(Clash.TWICE);
        assertThat(clash(new Pin("A", "S2", null), new Pin("B", "S2", null))).isEqualTo(Clash.NO_SEAT);
        assertThat(clash(new Seats("S1", 0), new Pin("A", "S1", null))).isEqualTo(Clash.NO_SEAT);
        assertThat(clash(new Seats("S1", 3))).isEqualTo(Clash.SEATS);
        assertThatIllegalArgumentException().isThrownBy(() -> run(new Seats("S1", 3)));
    }

    @RepeatedTest(100)
    void placesWhoeverIsPinnedBothWaysAndKeepsEveryProof(RepetitionInfo info) {
        long seed = RandomProblems.SEED + info.getCurrentRepetition();
        var random = new Random(seed);
        var problem = RandomProblems.draw(random, 9, 4);
        var stations = List.copyOf(problem.quotas().keySet());
        var officers = List.copyOf(problem.preferences().keySet());
        var changes = List.<Change>of(
                new Pin(officers.getFirst(), stations.get(random.nextInt(stations.size())), null),
                new Forbid(officers.getLast(), stations.get(random.nextInt(stations.size())), null));
        for (var rule : MatchingRule.values()) {
            var terms = Terms.of(rule, "seed").with(changes);
            if (Clash.in(problem, changes).isEmpty()) {
                var result = Selection.run(problem, terms);

                assertThat(result.reserve()).as("-Dseed=%d", seed).doesNotContain(officers.getFirst());
                assertThat(PlanCheck.holds(problem, terms, result))
                        .as("-Dseed=%d", seed)
                        .isTrue();
            }
        }
    }

    private static MatchingResult run(Change... changes) {
        return Selection.run(PROBLEM, terms(changes));
    }

    private static Terms terms(Change... changes) {
        return Terms.of(MatchingRule.OFFICERS_FIRST, "seed").with(List.of(changes));
    }

    private static Clash clash(Change... changes) {
        return Clash.in(PROBLEM, List.of(changes)).orElseThrow();
    }
}
