package org.cunjing.patrol.unit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunjing.patrol.unit.CoverProblem.Place;
import org.jspecify.annotations.Nullable;

/// The fewest teams to shift so that as few residents as possible are left without a team in reach.
///
/// Minimises, in this order: the weight of uncovered villages over all shifts of at most `most` teams, the number of
/// teams shifted, the kilometres they are shifted. What a team leaves uncovered behind it counts.
///
/// - Exact: every set of teams is tried; for each the best villages are found by branch and bound.
/// - Source: docs/methods/move-up.md.
public final class MoveUp {

    /// @param team number of the team
    /// @param village number of the village to which it goes
    public record Move(int team, int village) {}

    /// @param uncovered weight that is left
    public record Plan(List<Move> moves, long uncovered, double km) {}

    /// Villages from which the same uncovered ones are in reach.
    private record Spot(BitSet covers, long weight, List<Integer> villages) {}

    private final CoverProblem problem;
    private final List<BitSet> reach;
    private final List<BitSet> teamReach;
    private Plan best;

    private MoveUp(CoverProblem problem) {
        this.problem = problem;
        this.reach = problem.villages().stream()
                .map(Place::middle)
                .map(problem::coverFrom)
                .toList();
        this.teamReach = problem.teams().stream().map(problem::coverFrom).toList();
        this.best = new Plan(List.of(), problem.weightOf(open(List.of())), 0);
    }

    /// @param most teams that may be shifted, in [0, 3]
    public static Plan best(CoverProblem problem, int most) {
        if (most < 0 || most > 3) {
            throw new IllegalArgumentException("most (%d) must be in [0, 3].".formatted(most));
        }
        var search = new MoveUp(problem);
        int enough = Math.min(most, problem.teams().size());
        for (int count = 1; count <= enough && search.best.uncovered() > 0; count++) {
            search.chooseTeams(new ArrayList<>(), 0, count);
        }
        return search.best;
    }

    private void chooseTeams(List<Integer> chosen, int from, int count) {
        if (chosen.size() == count) {
            shift(List.copyOf(chosen));
            return;
        }
        for (int team = from; team < problem.teams().size(); team++) {
            chosen.add(team);
            chooseTeams(chosen, team + 1, count);
            chosen.removeLast();
        }
    }

    private void shift(List<Integer> moving) {
        var open = open(moving);
        chooseSpots(moving, spots(open), new ArrayList<>(), 0, open, problem.weightOf(open));
    }

    /// What nobody covers while these teams are on their way.
    private BitSet open(List<Integer> moving) {
        var open = problem.open();
        for (int team = 0; team < teamReach.size(); team++) {
            if (!moving.contains(team)) {
                open.andNot(teamReach.get(team));
            }
        }
        return open;
    }

    private List<Spot> spots(BitSet open) {
        Map<BitSet, List<Integer>> same = new LinkedHashMap<>();
        for (int village = 0; village < reach.size(); village++) {
            var covers = (BitSet) reach.get(village).clone();
            covers.and(open);
            same.computeIfAbsent(covers, _ -> new ArrayList<>()).add(village);
        }
        return same.entrySet().stream()
                .map(one -> new Spot(one.getKey(), problem.weightOf(one.getKey()), one.getValue()))
                .filter(spot -> spot.weight() > 0)
                .sorted((one, other) -> Long.compare(other.weight(), one.weight()))
                .toList();
    }

    private void chooseSpots(
            List<Integer> moving, List<Spot> spots, List<Spot> chosen, int from, BitSet open, long left) {
        int missing = moving.size() - chosen.size();
        if (missing == 0) {
            keep(moving, chosen, left);
            return;
        }
        for (int i = from; i < spots.size(); i++) {
            long hoped = spots.stream()
                    .skip(i)
                    .limit(missing)
                    .mapToLong(Spot::weight)
                    .sum();
            if (left - hoped > best.uncovered()) {
                return; // spots come heaviest first: no later one does better
            }
            var rest = (BitSet) open.clone();
            rest.andNot(spots.get(i).covers());
            chosen.add(spots.get(i));
            chooseSpots(moving, spots, chosen, i + 1, rest, problem.weightOf(rest));
            chosen.removeLast();
        }
    }

    private void keep(List<Integer> moving, List<Spot> chosen, long left) {
        if (left > best.uncovered()
                || (left == best.uncovered() && moving.size() > best.moves().size())) {
            return;
        }
        var plan = shortest(moving, new ArrayList<>(chosen), left);
        if (plan != null && (left < best.uncovered() || plan.km() < best.km())) {
            best = plan;
        }
    }

    /// Each team to one of the spots, with the fewest kilometres.
    private @Nullable Plan shortest(List<Integer> moving, List<Spot> spots, long left) {
        if (moving.isEmpty()) {
            return new Plan(List.of(), left, 0);
        }
        Plan shortest = null;
        int team = moving.getFirst();
        for (var spot : List.copyOf(spots)) {
            int village = nearest(team, spot);
            spots.remove(spot);
            var rest = shortest(moving.subList(1, moving.size()), spots, left);
            spots.add(spot);
            double km = (rest == null ? 0 : rest.km()) + km(team, village);
            if (rest != null && (shortest == null || km < shortest.km())) {
                var moves = new ArrayList<Move>();
                moves.add(new Move(team, village));
                moves.addAll(rest.moves());
                shortest = new Plan(List.copyOf(moves), left, km);
            }
        }
        return shortest;
    }

    private int nearest(int team, Spot spot) {
        int nearest = spot.villages().getFirst();
        for (int village : spot.villages()) {
            nearest = km(team, village) < km(team, nearest) ? village : nearest;
        }
        return nearest;
    }

    private double km(int team, int village) {
        return CoverProblem.kmBetween(
                problem.teams().get(team), problem.villages().get(village).middle());
    }
}
