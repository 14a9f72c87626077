package org.cunjing.posting.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.Coverage;

/// Who may come where at all: both sides have named each other and nobody is recused.
///
/// @param worst largest number of a wish that counts
record Eligible(
        List<String> officers,
        List<String> villages,
        Map<String, String> stations,
        Map<String, Map<String, Integer>> wishes,
        Map<String, Integer> quotas,
        int worst) {

    static Eligible of(MatchingProblem problem) {
        var ranks = Ranks.of(problem);
        var wishes = new TreeMap<String, Map<String, Integer>>();
        for (var officer : problem.preferences().keySet()) {
            var own = new TreeMap<String, Integer>();
            for (var station : problem.openTo(officer)) {
                if (ranks.lists(station, officer) && problem.quota(station) > 0) {
                    own.put(station, problem.wishes(officer).indexOf(station) + 1);
                }
            }
            wishes.put(officer, own);
        }
        var stationOf = new TreeMap<String, String>();
        problem.posts().forEach((station, villages) -> villages.forEach(village -> stationOf.put(village, station)));
        return new Eligible(
                List.copyOf(wishes.keySet()),
                List.copyOf(stationOf.keySet()),
                stationOf,
                wishes,
                problem.quotas(),
                Integer.MAX_VALUE);
    }

    Eligible upTo(int wish) {
        return new Eligible(officers, villages, stations, wishes, quotas, wish);
    }

    String stationOf(int village) {
        return Rules.get(stations, villages.get(village));
    }

    /// Which wish of the officer the village would meet; 0 if it cannot be.
    int wish(int officer, int village) {
        return Rules.get(wishes, officers.get(officer)).getOrDefault(stationOf(village), 0);
    }

    /// How many seats can be filled at the same time.
    int widest() {
        return coverage().covered();
    }

    /// Seats as rows, station after station, officers as columns.
    Coverage coverage() {
        int seats = quotas.values().stream().mapToInt(q -> q).sum();
        var list = new ArcList(seats * 8);
        int row = 0;
        for (var station : quotas.entrySet()) {
            for (int k = 0; k < station.getValue(); k++, row++) {
                for (int i = 0; i < officers.size(); i++) {
                    int wish = Rules.get(wishes, officers.get(i)).getOrDefault(station.getKey(), 0);
                    if (wish > 0 && wish <= worst) {
                        list.add(row, i, 0);
                    }
                }
            }
        }
        return Coverage.of(Arcs.of(seats, officers.size(), list));
    }
}
