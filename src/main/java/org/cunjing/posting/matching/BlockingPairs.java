package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells where a plan is unstable; works for any plan, also one made by hand.
public final class BlockingPairs {

    private final MatchingProblem problem;
    private final Ranks ranks;
    private final Map<String, List<String>> stations;
    private final Map<String, String> stationOf = new HashMap<>();

    private BlockingPairs(MatchingProblem problem, Map<String, List<String>> stations) {
        this.problem = problem;
        this.ranks = Ranks.of(problem);
        this.stations = stations;
        stations.forEach((station, held) -> held.forEach(officer -> place(officer, station)));
    }

    /// Lists all blocking pairs by officer, each officer's best wish first.
    ///
    /// @param stations for each station the officers it gets, in any order
    /// @throws IllegalArgumentException if a station is missing, unknown or over its quota,
    ///     or an officer is placed twice or not on the list
    public static List<BlockingPair> of(MatchingProblem problem, Map<String, List<String>> stations) {
        Rules.sameKeys("stations", stations.keySet(), problem.quotas().keySet(), "station");
        stations.forEach((station, held) ->
                Rules.require(held.size() <= problem.quota(station), station, held, "must not be over its quota"));
        return new BlockingPairs(problem, stations).list();
    }

    private void place(String officer, String station) {
        Rules.require(ranks.lists(station, officer), station, officer, "must only get officers on its list");
        Rules.require(stationOf.put(officer, station) == null, "officer", officer, "must not be placed twice");
    }

    private List<BlockingPair> list() {
        var pairs = new ArrayList<BlockingPair>();
        for (var officer : problem.preferences().keySet()) {
            for (var station : problem.openTo(officer)) {
                if (station.equals(stationOf.get(officer))) {
                    break;
                }
                if (wants(station, officer)) {
                    pairs.add(new BlockingPair(officer, station));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private boolean wants(String station, String officer) {
        if (!ranks.lists(station, officer) || problem.quota(station) == 0) {
            return false;
        }
        var held = Rules.get(stations, station);
        return held.size() < problem.quota(station)
                || held.stream().anyMatch(other -> ranks.of(station, officer) < ranks.of(station, other));
    }
}
