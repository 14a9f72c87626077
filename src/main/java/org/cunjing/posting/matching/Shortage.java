package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunjing.posting.matching.assignment.Coverage;

/// Seats that cannot all be filled, whatever the rule: all officers who could come are fewer. Without any one of the
/// seats beyond those officers the rest could be filled.
///
/// @param seats by station
/// @param officers everybody who could come to any of these stations, in order of ids
public record Shortage(Map<String, Integer> seats, List<String> officers) {

    /// How many seats stay open at least.
    public int lacking() {
        return seats.values().stream().mapToInt(n -> n).sum() - officers.size();
    }

    /// How many seats can be filled at the same time.
    public static int fillable(MatchingProblem problem) {
        return Eligible.of(problem).widest();
    }

    /// All shortages; together they name every seat that no plan can fill.
    public static List<Shortage> in(MatchingProblem problem) {
        var eligible = Eligible.of(problem);
        var stationOfSeat = new ArrayList<String>();
        problem.quotas().forEach((station, seats) -> {
            for (int k = 0; k < seats; k++) {
                stationOfSeat.add(station);
            }
        });
        var rowsByOfficers = new LinkedHashMap<List<String>, TreeSet<Integer>>();
        for (Coverage.Shortage one : eligible.coverage().shortages(stationOfSeat.size())) {
            var officers = one.columns().stream().map(eligible.officers()::get).toList();
            rowsByOfficers.computeIfAbsent(officers, _ -> new TreeSet<>()).addAll(one.rows());
        }
        return rowsByOfficers.entrySet().stream()
                .map(one -> new Shortage(counted(one.getValue(), stationOfSeat), one.getKey()))
                .toList();
    }

    private static Map<String, Integer> counted(TreeSet<Integer> rows, List<String> stationOfSeat) {
        var seats = new TreeMap<String, Integer>();
        rows.forEach(row -> seats.merge(stationOfSeat.get(row), 1, Integer::sum));
        return seats;
    }
}
