package org.cunjing.patrol.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.cunjing.patrol.unit.CoverProblem.Place;
import org.cunjing.patrol.unit.MoveUp.Move;
import org.cunjing.patrol.unit.MoveUp.Plan;
import org.cunjing.shared.Position;
import org.junit.jupiter.api.Test;

class MoveUpTest {

    /// docs/methods/move-up.md: villages 3 km apart on a line, two teams at the first.
    @Test
    void shiftsTheExampleOfTheMethodPage() {
        var line = line(1_200, 800, 2_500, 900);
        var problem = new CoverProblem(line, new BitSet(), List.of(at(0), at(0)), 3.1);

        var plan = MoveUp.best(problem, 3);

        assertThat(plan.moves()).containsExactly(new Move(0, 2));
        assertThat(plan.uncovered()).isZero();
        assertThat(plan.km()).isCloseTo(6, within(0.01));
    }

    @Test
    void shiftsNobodyWhereNothingIsGained() {
        var problem = new CoverProblem(line(500, 500), new BitSet(), List.of(at(0)), 3.1);

        assertThat(MoveUp.best(problem, 3).moves()).isEmpty();
    }

    @Test
    void countsWhatIsLeftBehind() {
        var problem = new CoverProblem(line(1_000, 10, 900), new BitSet(), List.of(at(0)), 1);

        assertThat(MoveUp.best(problem, 1).moves()).as("900 gained, 1000 lost").isEmpty();
    }

    @Test
    void isAsGoodAsTryingEverything() {
        var chance = new Random(20_221_127);
        for (int round = 0; round < 400; round++) {
            var problem = any(chance);
            int most = chance.nextInt(4);

            var found = MoveUp.best(problem, most);
            var tried = tryAll(problem, most);

            assertThat(found.uncovered()).as("%s", problem).isEqualTo(tried.uncovered());
            assertThat(found.moves()).as("%s", problem).hasSameSizeAs(tried.moves());
            assertThat(found.km()).as("%s", problem).isCloseTo(tried.km(), within(1e-9));
            assertThat(value(problem, found.moves())).isEqualTo(found.uncovered());
        }
    }

    @Test
    void refusesWhatCannotBe() {
        var problem = new CoverProblem(line(1), new BitSet(), List.of(), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> MoveUp.best(problem, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverProblem(List.of(), new BitSet(), List.of(), Double.NaN));
    }

    private static Plan tryAll(CoverProblem problem, int most) {
        var best = new ArrayList<Plan>();
        best.add(new Plan(List.of(), value(problem, List.of()), 0));
        tryAll(problem, most, 0, new ArrayList<>(), best);
        return best.getFirst();
    }

    private static void tryAll(CoverProblem problem, int most, int team, List<Move> moves, List<Plan> best) {
        if (team == problem.teams().size()) {
            var plan = new Plan(List.copyOf(moves), value(problem, moves), km(problem, moves));
            if (isBetter(plan, best.getFirst())) {
                best.set(0, plan);
            }
            return;
        }
        tryAll(problem, most, team + 1, moves, best);
        for (int village = 0;
                moves.size() < most && village < problem.villages().size();
                village++) {
            moves.add(new Move(team, village));
            tryAll(problem, most, team + 1, moves, best);
            moves.removeLast();
        }
    }

    private static boolean isBetter(Plan one, Plan other) {
        if (one.uncovered() != other.uncovered()) {
            return one.uncovered() < other.uncovered();
        }
        int more = Integer.compare(one.moves().size(), other.moves().size());
        return more < 0 || (more == 0 && one.km() < other.km());
    }

    private static long value(CoverProblem problem, List<Move> moves) {
        var open = new BitSet();
        open.set(0, problem.villages().size());
        open.andNot(problem.fixed());
        for (int team = 0; team < problem.teams().size(); team++) {
            int number = team;
            var place = moves.stream()
                    .filter(move -> move.team() == number)
                    .map(move -> problem.villages().get(move.village()).middle())
                    .findFirst()
                    .orElse(problem.teams().get(team));
            open.andNot(problem.coverFrom(place));
        }
        return open.stream().mapToLong(i -> problem.villages().get(i).weight()).sum();
    }

    private static double km(CoverProblem problem, List<Move> moves) {
        return moves.stream()
                .mapToDouble(move -> CoverProblem.kmBetween(
                        problem.teams().get(move.team()),
                        problem.villages().get(move.village()).middle()))
                .sum();
    }

    private static CoverProblem any(Random chance) {
        var villages = new ArrayList<Place>();
        int count = 2 + chance.nextInt(6);
        for (int i = 0; i < count; i++) {
            villages.add(new Place(anywhere(chance), chance.nextInt(4) * 100));
        }
        var fixed = new BitSet();
        villages.forEach(village -> fixed.set(villages.indexOf(village), chance.nextInt(4) == 0));
        var teams = new ArrayList<Position>();
        for (int i = chance.nextInt(4); i >= 0; i--) {
            teams.add(anywhere(chance));
        }
        return new CoverProblem(villages, fixed, teams, 1 + chance.nextDouble() * 5);
    }

    private static Position anywhere(Random chance) {
        return new Position(30 + chance.nextDouble() * 0.1, 104 + chance.nextDouble() * 0.1);
    }

    private static List<Place> line(int... weights) {
        var villages = new ArrayList<Place>();
        for (int i = 0; i < weights.length; i++) {
            villages.add(new Place(at(i), weights[i]));
        }
        return villages;
    }

    /// 3 km north of one another.
    private static Position at(int number) {
        return new Position(30 + number * 3 / 111.195, 104);
    }
}
