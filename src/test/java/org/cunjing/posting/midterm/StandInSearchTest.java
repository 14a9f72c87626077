package org.cunjing.posting.midterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cunjing.posting.midterm.Proposal.Step;
import org.cunjing.posting.midterm.Proposal.Way;
import org.cunjing.posting.midterm.StandInProblem.Kind;
import org.cunjing.posting.midterm.StandInProblem.Place;
import org.cunjing.posting.midterm.StandInProblem.Seat;
import org.junit.jupiter.api.Test;

class StandInSearchTest {

    private static final int STORIES = 400;

    private static final UUID A = new UUID(1, 1);
    private static final UUID M = new UUID(1, 2);
    private static final UUID R = new UUID(1, 3);
    private static final UUID C = new UUID(1, 4);
    private static final UUID V = new UUID(2, 1);
    private static final UUID W = new UUID(2, 2);

    private record Pair(UUID officer, UUID village) {}

    private static final Map<Pair, Long> FIT = Map.of(
            new Pair(A, V),
            52L,
            new Pair(M, V),
            52L,
            new Pair(M, W),
            52L,
            new Pair(R, V),
            12L,
            new Pair(R, W),
            52L,
            new Pair(C, V),
            12L,
            new Pair(C, W),
            12L);

    /// The example of docs/methods/stand-ins.md.
    @Test
    void putsTheLeastDisturbingFirst() {
        assertThat(StandInSearch.of(example(Set.of(), 2)))
                .containsExactly(
                        new Proposal(Way.RESERVE, List.of(new Step(V, A, R)), 0, 40, 1),
                        new Proposal(Way.SHARED, List.of(new Step(V, A, C)), 0, 40, 2),
                        new Proposal(Way.CHAIN, List.of(new Step(V, A, M), new Step(W, M, R)), 1, 0, 2));
    }

    @Test
    void leavesOutWhatIsNotPossible() {
        assertThat(StandInSearch.of(example(Set.of(new Pair(R, V)), 2))
                        .getFirst()
                        .way())
                .isEqualTo(Way.SHARED);
        assertThat(StandInSearch.of(example(Set.of(new Pair(R, V), new Pair(C, V)), 2)))
                .extracting(Proposal::way)
                .containsExactly(Way.CHAIN);
    }

    @Test
    void namesTheVillageThatNobodyCanTake() {
        var nobody = example(Set.of(new Pair(R, V), new Pair(C, V), new Pair(M, V)), 2);

        assertThat(StandInSearch.of(nobody)).isEmpty();
        assertThat(nobody.shortage()).containsExactly(V);
        assertThat(example(Set.of(), 2).shortage()).isEmpty();
    }

    @Test
    void coversBothVillagesOfACommunityOfficer() {
        var problem = new StandInProblem(
                List.of(new Place(V, A), new Place(W, A)),
                List.of(),
                List.of(new Seat(R, Kind.RESERVE, 1), new Seat(C, Kind.COMMUNITY, 2), new Seat(C, Kind.COMMUNITY, 3)),
                (_, _) -> true,
                (_, _) -> 0);

        assertThat(StandInSearch.of(problem)).first().satisfies(best -> {
            assertThat(best.way()).isEqualTo(Way.MIXED);
            assertThat(best.load()).isEqualTo(3);
        });
        assertThat(StandInSearch.of(problem))
                .anySatisfy(one ->
                        assertThat(one.steps()).allMatch(step -> step.taker().equals(C)));
    }

    /// Against every plan there is, on small problems of all shapes.
    @Test
    void findsTheCheapestOfEachWay() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < STORIES; n++) {
            var problem = random(random);
            var found = StandInSearch.of(problem);
            for (var way : List.of(Way.RESERVE, Way.SHARED)) {
                var kind = way == Way.RESERVE ? Kind.RESERVE : Kind.COMMUNITY;
                assertThat(least(found, way))
                        .as("seed %d, %s", seed, way)
                        .isEqualTo(direct(problem, kind).min());
            }
            var shortest = chains(problem);
            if (shortest.isPresent()) {
                assertThat(least(found, Way.CHAIN)).as("seed %d, chain", seed).isEqualTo(shortest);
            }
            assertThat(StandInSearch.of(problem)).isEqualTo(found);
            assertThat(found).isSortedAccordingTo(Proposal.BY_DISRUPTION).allSatisfy(one -> requireWhole(problem, one));
        }
    }

    private static OptionalLong least(List<Proposal> found, Way way) {
        return found.stream()
                .filter(one -> one.way() == way)
                .mapToLong(one -> 1_000 * one.fitLost() + one.load())
                .min();
    }

    private static LongStream direct(StandInProblem problem, Kind kind) {
        var gap = problem.gaps().getFirst();
        return problem.seats().stream()
                .filter(seat -> seat.kind() == kind && problem.mayHave(gap, seat))
                .mapToLong(seat -> problem.cost(gap, seat));
    }

    /// One mover into the gap, somebody without a village into the mover's.
    private static OptionalLong chains(StandInProblem problem) {
        var gap = problem.gaps().getFirst();
        return problem.seats().stream()
                .filter(seat -> seat.kind() == Kind.MOVER && problem.mayHave(gap, seat))
                .flatMapToLong(mover -> problem.held().stream()
                        .filter(place -> place.holder().equals(mover.officer()))
                        .flatMapToLong(place -> problem.seats().stream()
                                .filter(seat -> seat.kind() != Kind.MOVER && problem.mayHave(place, seat))
                                .mapToLong(seat -> problem.cost(gap, mover) + problem.cost(place, seat))))
                .min();
    }

    /// Every village has an officer, whoever had one still has one, and nobody takes a seat twice.
    private static void requireWhole(StandInProblem problem, Proposal one) {
        var takers = one.steps().stream().map(Step::taker).toList();
        var left = one.steps().stream()
                .map(Step::giver)
                .filter(giver -> !giver.equals(A))
                .toList();
        assertThat(takers).doesNotHaveDuplicates().containsAll(left);
        assertThat(one.steps()).extracting(Step::village).contains(V).doesNotHaveDuplicates();
        assertThat(one.moved()).isEqualTo(left.size());
        assertThat(one.steps()).allMatch(step -> problem.mayTake().test(step.taker(), step.village()));
    }

    private static StandInProblem example(Set<Pair> never, int loadOfC) {
        return new StandInProblem(
                List.of(new Place(V, A)),
                List.of(new Place(W, M)),
                List.of(new Seat(M, Kind.MOVER, 1), new Seat(R, Kind.RESERVE, 1), new Seat(C, Kind.COMMUNITY, loadOfC)),
                (officer, village) -> !never.contains(new Pair(officer, village)),
                (officer, village) -> FIT.getOrDefault(new Pair(officer, village), 0L));
    }

    private static StandInProblem random(Random random) {
        var held = new ArrayList<Place>();
        var seats = new ArrayList<Seat>();
        for (int n = random.nextInt(4); n > 0; n--) {
            held.add(new Place(new UUID(2, 10L + n), new UUID(1, 10L + n)));
            seats.add(new Seat(new UUID(1, 10L + n), Kind.MOVER, 1));
        }
        IntStream.range(0, random.nextInt(3)).forEach(n -> seats.add(new Seat(new UUID(1, 20L + n), Kind.RESERVE, 1)));
        IntStream.range(0, random.nextInt(3))
                .forEach(n -> seats.add(new Seat(new UUID(1, 30L + n), Kind.COMMUNITY, 2 + n)));
        long salt = random.nextLong();
        return new StandInProblem(
                List.of(new Place(V, A)),
                held,
                seats,
                (officer, village) -> (mix(officer, village, salt) & 3) != 0,
                (officer, village) -> mix(officer, village, ~salt) % 60);
    }

    private static long mix(UUID officer, UUID village, long salt) {
        return new Random(officer.hashCode() * 31L + village.hashCode() + salt).nextLong() >>> 20;
    }
}
