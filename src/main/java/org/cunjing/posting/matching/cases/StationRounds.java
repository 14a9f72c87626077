package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The checker's own view of officers, villages and stations: who blocks, and what each side would get in the end. All
/// ask or offer at once, round after round, unlike in the search.
///
/// @param wishes villages of each officer, best first, only those whose station names the officer
/// @param priorities officers of each station, best first
record StationRounds(
        Map<String, List<String>> wishes,
        Map<String, List<String>> priorities,
        Map<String, String> stationOf,
        Map<String, Integer> villageLimit,
        Map<String, Integer> stationLimit) {

    private String station(String village) {
        return stationOf.getOrDefault(village, "");
    }

    /// Officer and village, for each pair that would rather have each other.
    List<String> blocking(Map<String, String> plan) {
        var blocking = new ArrayList<String>();
        wishes.forEach((officer, list) -> {
            for (var village : list) {
                if (village.equals(plan.get(officer))) {
                    return;
                }
                if (wants(officer, village, plan)) {
                    blocking.add(officer + " and " + village);
                }
            }
        });
        return blocking;
    }

    private boolean wants(String officer, String village, Map<String, String> plan) {
        var station = station(village);
        var list = priorities.getOrDefault(station, List.of());
        var worse = list.subList(list.indexOf(officer) + 1, list.size());
        var inVillage =
                plan.keySet().stream().filter(o -> village.equals(plan.get(o))).toList();
        var atStation = plan.keySet().stream()
                .filter(o -> station.equals(station(plan.getOrDefault(o, ""))))
                .toList();
        if (inVillage.size() >= villageLimit.getOrDefault(village, 0)) {
            return inVillage.stream().anyMatch(worse::contains);
        }
        return atStation.size() < stationLimit.getOrDefault(station, 0)
                || atStation.contains(officer)
                || atStation.stream().anyMatch(worse::contains);
    }

    /// Every officer without a village asks for the best that has not refused; each station keeps the best of all.
    Map<String, String> bestForOfficers() {
        var refused = new HashSet<List<String>>();
        while (true) {
            var asked = new HashMap<String, String>();
            wishes.forEach((officer, list) -> list.stream()
                    .filter(village -> !refused.contains(List.of(officer, village)))
                    .findFirst()
                    .ifPresent(village -> asked.put(officer, village)));
            var kept = new HashMap<String, String>();
            var room = new HashMap<>(villageLimit);
            priorities.forEach((station, list) -> {
                int left = stationLimit.getOrDefault(station, 0);
                for (var officer : list) {
                    var village = asked.get(officer);
                    if (village != null
                            && station.equals(station(village))
                            && left > 0
                            && room.getOrDefault(village, 0) > 0) {
                        kept.put(officer, village);
                        room.merge(village, -1, Integer::sum);
                        left--;
                    }
                }
            });
            if (kept.size() == asked.size()) {
                return kept;
            }
            asked.forEach((officer, village) -> {
                if (!kept.containsKey(officer)) {
                    refused.add(List.of(officer, village));
                }
            });
        }
    }

    /// Every station offers to its best officers the best village with room; officers keep the best offer and turn down
    /// for good what is worse.
    Map<String, String> bestForStations() {
        var refused = new HashSet<List<String>>();
        while (true) {
            var best = new HashMap<String, String>();
            var room = new HashMap<>(villageLimit);
            priorities.forEach((station, list) -> {
                int left = stationLimit.getOrDefault(station, 0);
                for (var officer : list) {
                    var village = left > 0 ? offer(officer, station, room, refused) : "";
                    if (!village.isEmpty()) {
                        room.merge(village, -1, Integer::sum);
                        left--;
                        best.merge(officer, village, (one, other) -> better(officer, one, other));
                    }
                }
            });
            boolean more = false;
            for (var offer : best.entrySet()) {
                var list = wishes.getOrDefault(offer.getKey(), List.of());
                for (var village : list.subList(list.indexOf(offer.getValue()) + 1, list.size())) {
                    more |= refused.add(List.of(offer.getKey(), village));
                }
            }
            if (!more) {
                return best;
            }
        }
    }

    private String offer(String officer, String station, Map<String, Integer> room, Set<List<String>> refused) {
        return wishes.getOrDefault(officer, List.of()).stream()
                .filter(village -> station.equals(station(village)) && room.getOrDefault(village, 0) > 0)
                .filter(village -> !refused.contains(List.of(officer, village)))
                .findFirst()
                .orElse("");
    }

    private String better(String officer, String one, String other) {
        var list = wishes.getOrDefault(officer, List.of());
        return list.indexOf(one) < list.indexOf(other) ? one : other;
    }
}
