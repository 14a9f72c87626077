package org.cunjing.posting.matching.cases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cunjing.posting.matching.stable.StationMarket;
import org.cunjing.posting.matching.stable.StationProposals;

/// Kinds `many-to-one` and `student-allocation`: places with several seats, and stations whose limit holds for all of
/// their villages together.
final class StationKind {

    private final StationFields fields;
    private final List<String> officers;

    /// What each station thinks of the officers, 0 is best.
    private final Map<String, Map<String, Integer>> opinions = new LinkedHashMap<>();

    /// Wishes of each officer without those whose station does not name the officer.
    private final List<List<String>> accepted;

    private StationKind(StationFields fields) {
        this.fields = fields;
        this.officers = List.copyOf(fields.wishes().keySet());
        fields.priorities().forEach((station, list) -> opinions.put(station, numbers(list)));
        this.accepted = officers.stream()
                .map(officer -> fields.wishes().getOrDefault(officer, List.of()).stream()
                        .filter(village -> opinionOf(village).containsKey(officer))
                        .toList())
                .toList();
    }

    static Answer solve(Case problem) {
        return new StationKind(StationFields.of(problem)).answer();
    }

    private Map<String, Integer> opinionOf(String village) {
        return opinions.getOrDefault(fields.stationOf().getOrDefault(village, ""), Map.of());
    }

    private static Map<String, Integer> numbers(Iterable<String> ids) {
        var numbers = new LinkedHashMap<String, Integer>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    private Answer answer() {
        var market = market();
        int[] ofOfficers = StationProposals.fromOfficers(market);
        int[] ofStations = StationProposals.fromStations(market);
        long dropped = dropped();
        var answer = new Answer()
                .put(fields.words().officers() + "_optimal", shown(ofOfficers))
                .put(fields.words().stations() + "_optimal", shown(ofStations))
                .put(
                        "matched",
                        java.util.Arrays.stream(ofOfficers).filter(k -> k >= 0).count())
                .put("blocking_pairs", market.blocking(ofOfficers) + market.blocking(ofStations))
                .put("acceptable_pairs", accepted.stream().mapToLong(List::size).sum())
                .put("dropped_names", dropped);
        return dropped == 0
                ? answer
                : answer.note(
                        "%d names stand on one list only and were dropped: a pair needs both.".formatted(dropped));
    }

    private StationMarket market() {
        var villages = numbers(fields.stationOf().keySet());
        var stations = numbers(opinions.keySet());
        int[][] wish = new int[officers.size()][];
        int[][] opinion = new int[officers.size()][];
        for (int o = 0; o < wish.length; o++) {
            var officer = officers.get(o);
            wish[o] = accepted.get(o).stream().mapToInt(villages::get).toArray();
            opinion[o] = accepted.get(o).stream()
                    .mapToInt(village -> opinionOf(village).get(officer))
                    .toArray();
        }
        int[] stationOf =
                fields.stationOf().values().stream().mapToInt(stations::get).toArray();
        return new StationMarket(
                wish, opinion, stationOf, limits(fields.villageLimit()), limits(fields.stationLimit()));
    }

    private static int[] limits(Map<String, Integer> limits) {
        return limits.values().stream().mapToInt(limit -> limit).toArray();
    }

    /// Names on a list whose owner is not named back.
    private long dropped() {
        long wishes = fields.wishes().values().stream().mapToLong(List::size).sum();
        long opinionCount = opinions.values().stream().mapToLong(Map::size).sum();
        long kept = accepted.stream().mapToLong(List::size).sum();
        long back = accepted.stream()
                .mapToLong(list ->
                        list.stream().map(fields.stationOf()::get).distinct().count())
                .sum();
        return wishes - kept + opinionCount - back;
    }

    /// Officers of every village in the order in which its station likes them.
    private Map<String, Object> shown(int[] plan) {
        var village = new HashMap<String, String>();
        for (int o = 0; o < plan.length; o++) {
            if (plan[o] >= 0) {
                village.put(officers.get(o), accepted.get(o).get(plan[o]));
            }
        }
        var shown = new LinkedHashMap<String, Object>();
        fields.stationOf()
                .forEach((id, station) -> shown.put(
                        id,
                        opinions.getOrDefault(station, Map.of()).keySet().stream()
                                .filter(officer -> Objects.equals(village.get(officer), id))
                                .toList()));
        return shown;
    }
}
