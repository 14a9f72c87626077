package org.cunjing.posting.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunjing.posting.matching.Elsewhere.Cause;
import org.cunjing.posting.matching.PassedOver.Ranked;
import org.cunjing.posting.matching.PassedOver.Reason;

/// Answers "why not?" for both sides of a finished selection.
final class Explanations {

    private final MatchingProblem problem;
    private final Ranks ranks;
    private final Map<String, List<String>> stations;
    private final Map<String, String> stationOf = new HashMap<>();

    Explanations(MatchingProblem problem, Map<String, List<String>> stations) {
        this.problem = problem;
        this.ranks = Ranks.of(problem);
        this.stations = stations;
        stations.forEach((station, held) -> held.forEach(officer -> stationOf.put(officer, station)));
    }

    /// For each officer the stations above the result, best wish first.
    Map<String, List<PassedOver>> forOfficers() {
        var all = new TreeMap<String, List<PassedOver>>();
        problem.preferences()
                .forEach((officer, wishes) -> all.put(
                        officer,
                        wishes.stream()
                                .takeWhile(station -> !station.equals(stationOf.get(officer)))
                                .map(station -> passedOver(officer, station))
                                .toList()));
        return all;
    }

    /// For each station the officers it would have liked better than its last one, best first.
    Map<String, List<Elsewhere>> forStations() {
        var all = new TreeMap<String, List<Elsewhere>>();
        stations.forEach((station, held) -> {
            boolean full = held.size() == problem.quota(station);
            var wanted = Rules.get(problem.priorities(), station).stream();
            var better = full ? wanted.limit(held.isEmpty() ? 0 : ranks.of(station, held.getLast())) : wanted;
            all.put(
                    station,
                    better.filter(officer -> !held.contains(officer))
                            .map(officer -> elsewhere(officer, station))
                            .toList());
        });
        return all;
    }

    private PassedOver passedOver(String officer, String station) {
        var rank = ranks.lists(station, officer) ? ranks.of(station, officer) : null;
        var instead = Rules.get(stations, station).stream()
                .map(other -> new Ranked(other, ranks.of(station, other)))
                .toList();
        return new PassedOver(station, reason(officer, station), rank, instead);
    }

    private Reason reason(String officer, String station) {
        if (recused(officer, station)) {
            return Reason.RECUSED;
        }
        if (problem.quota(station) == 0) {
            return Reason.NO_OPEN_POST;
        }
        if (!ranks.lists(station, officer)) {
            return Reason.NOT_ON_LIST;
        }
        var held = Rules.get(stations, station);
        boolean better = held.size() == problem.quota(station)
                && held.stream().allMatch(other -> ranks.of(station, other) < ranks.of(station, officer));
        return better ? Reason.OTHERS_RANK_HIGHER : Reason.WHOLE_PLAN;
    }

    private Elsewhere elsewhere(String officer, String station) {
        return new Elsewhere(officer, ranks.of(station, officer), cause(officer, station), stationOf.get(officer));
    }

    private Cause cause(String officer, String station) {
        if (recused(officer, station)) {
            return Cause.RECUSED;
        }
        var wishes = problem.wishes(officer);
        if (!wishes.contains(station)) {
            return Cause.NOT_WISHED;
        }
        var got = stationOf.get(officer);
        return got != null && wishes.indexOf(got) < wishes.indexOf(station)
                ? Cause.WISHED_OTHER_MORE
                : Cause.WHOLE_PLAN;
    }

    private boolean recused(String officer, String station) {
        return problem.recusals().contains(new Recusal(officer, station));
    }
}
