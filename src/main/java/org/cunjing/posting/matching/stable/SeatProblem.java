package org.cunjing.posting.matching.stable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Officers who rank stations in tiers, stations that rank officers in tiers, and seats that are to be filled.
///
/// A pair is possible if each stands on the list of the other; recusals and the like are left out of the lists.
///
/// @param seats for each station how many officers it needs
/// @param wishes for each officer tiers of stations, best first; who stands in one tier is equally welcome
/// @param priorities for each station tiers of officers, best first
/// @param cost points of an officer at a station, fewer are better; 0 where nothing is said
public record SeatProblem(
        Map<String, Integer> seats,
        Map<String, List<List<String>>> wishes,
        Map<String, List<List<String>>> priorities,
        Map<String, Map<String, Long>> cost) {

    static final long MOST_COST = 1_000_000_000;
    static final int MOST_SEATS = 100_000;

    /// @throws IllegalArgumentException if an id is unknown or stands twice in a list, a number of seats is below 0, or
    /// a cost is beyond ±10⁹
    public SeatProblem {
        seats = new TreeMap<>(seats);
        wishes = copy(wishes);
        priorities = copy(priorities);
        cost = new TreeMap<>(cost);
        var officers = new TreeSet<>(wishes.keySet());
        var stations = new TreeSet<>(seats.keySet());
        seats.forEach(
                (station, count) -> require(count >= 0 && count <= MOST_SEATS, "seats", station, "must be a number"));
        priorities.keySet().forEach(station -> require(stations.contains(station), "priorities", station, "unknown"));
        check("wishes", wishes, stations);
        check("priorities", priorities, officers);
        cost.forEach((officer, points) -> points.forEach((station, value) -> {
            require(officers.contains(officer), "cost", officer, "unknown");
            require(stations.contains(station), "cost", station, "unknown");
            require(Math.abs(value) <= MOST_COST, "cost", Long.toString(value), "must be within ±" + MOST_COST);
        }));
    }

    private static Map<String, List<List<String>>> copy(Map<String, List<List<String>>> lists) {
        var copy = new TreeMap<String, List<List<String>>>();
        lists.forEach((id, tiers) -> copy.put(
                id,
                tiers.stream()
                        .<List<String>>map(List::copyOf)
                        .filter(tier -> !tier.isEmpty())
                        .toList()));
        return copy;
    }

    private static void check(String name, Map<String, List<List<String>>> lists, TreeSet<String> known) {
        lists.forEach((id, tiers) -> {
            var seen = new HashSet<String>();
            tiers.stream().flatMap(List::stream).forEach(other -> {
                require(known.contains(other), "%s[%s]".formatted(name, id), other, "unknown");
                require(seen.add(other), "%s[%s]".formatted(name, id), other, "stands twice");
            });
        });
    }

    private static void require(boolean holds, String name, String value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("%s (%s): %s.".formatted(name, value, rule));
        }
    }
}
