package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cunjing.posting.matching.assignment.Lot;
import org.cunjing.posting.matching.stable.CoveringPlan;
import org.cunjing.posting.matching.stable.SeatProblem;

/// As many seats filled as can be filled at all, with the fewest blocking pairs; then the worst wish, the first wishes,
/// the second ones, …, fit at the best village of the station.
///
/// - Result: exact if the search ends within its steps, see [CoveringPlan]. Officers are looked at in the order of the
///   lot, so that equal plans are decided by it.
/// - Source: docs/methods/stable-plans.md, section 4.
final class Covering {

    private final MatchingProblem problem;
    private final Set<String> pinned;
    private final Map<String, String> drawn = new TreeMap<>();

    private Covering(Changed changed, Set<String> pinned, Lot lot) {
        this.problem = changed.asked();
        this.pinned = pinned;
        var officers = problem.preferences().keySet().stream()
                .filter(officer -> !pinned.contains(officer))
                .sorted(Comparator.comparingLong((String officer) -> lot.of(officer, ""))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        officers.forEach(officer -> drawn.put(officer, "%07d".formatted(drawn.size())));
    }

    /// @param stations for each station its officers, in any order
    /// @param leastBlocking so many pairs block every plan that fills as many seats, as far as nobody is pinned
    record Outcome(Map<String, List<String>> stations, int leastBlocking) {}

    static Outcome of(Changed changed, Set<String> pinned, Lot lot) {
        return new Covering(changed, pinned, lot).outcome();
    }

    private Outcome outcome() {
        var stations = new TreeMap<String, List<String>>();
        problem.quotas().keySet().forEach(station -> stations.put(station, new ArrayList<>()));
        pinned.forEach(officer ->
                Rules.get(stations, problem.wishes(officer).getFirst()).add(officer));
        var plan = CoveringPlan.of(seats(stations));
        drawn.forEach((officer, number) -> {
            var station = plan.stationOf().get(number);
            if (station != null) {
                Rules.get(stations, station).add(officer);
            }
        });
        return new Outcome(stations, plan.leastBlocking());
    }

    private SeatProblem seats(Map<String, List<String>> taken) {
        var seats = new TreeMap<String, Integer>();
        problem.quotas()
                .forEach((station, quota) ->
                        seats.put(station, quota - Rules.get(taken, station).size()));
        var wishes = new TreeMap<String, List<List<String>>>();
        var cost = new TreeMap<String, Map<String, Long>>();
        drawn.forEach((officer, number) -> {
            wishes.put(number, problem.openTo(officer).stream().map(List::of).toList());
            var points = new TreeMap<String, Long>();
            problem.openTo(officer).forEach(station -> points.put(station, -best(officer, station)));
            cost.put(number, points);
        });
        var priorities = new TreeMap<String, List<List<String>>>();
        problem.priorities()
                .forEach((station, officers) -> priorities.put(
                        station,
                        officers.stream()
                                .filter(drawn::containsKey)
                                .map(officer -> List.of(Rules.get(drawn, officer)))
                                .toList()));
        return new SeatProblem(seats, wishes, priorities, cost);
    }

    private long best(String officer, String station) {
        return Rules.get(problem.posts(), station).stream()
                .mapToLong(village -> problem.fit(officer, village))
                .max()
                .orElse(0);
    }
}
