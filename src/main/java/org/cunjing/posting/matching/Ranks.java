package org.cunjing.posting.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Place of each officer on each station's list; 1 is the best.
record Ranks(Map<String, Map<String, Integer>> byStation) {

    static Ranks of(MatchingProblem problem) {
        var byStation = new HashMap<String, Map<String, Integer>>();
        problem.priorities().forEach((station, officers) -> byStation.put(station, places(officers)));
        return new Ranks(byStation);
    }

    boolean lists(String station, String officer) {
        return Rules.get(byStation, station).containsKey(officer);
    }

    /// @throws IllegalArgumentException if the station does not list the officer
    int of(String station, String officer) {
        return Rules.get(Rules.get(byStation, station), officer);
    }

    Comparator<String> at(String station) {
        var places = Rules.get(byStation, station);
        return Comparator.comparing(officer -> Rules.get(places, officer));
    }

    private static Map<String, Integer> places(List<String> officers) {
        var places = new HashMap<String, Integer>();
        for (var officer : officers) {
            places.put(officer, places.size() + 1);
        }
        return places;
    }
}
