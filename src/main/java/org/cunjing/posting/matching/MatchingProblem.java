package org.cunjing.posting.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything a selection is computed from; stored with the run, it reproduces the run.
///
/// @param preferences for each officer the stations wished for, best first
/// @param priorities for each station the officers it accepts, best first, without ties (see [TieBreak])
/// @param quotas for each station the seats of this round, at most the number of its posts
/// @param recusals pairs taken out before anything else
/// @param posts for each station its villages; a village belongs to one station
/// @param fit points by officer and village; needed for each officer a station ends up with, at all its posts
public record MatchingProblem(
        Map<String, List<String>> preferences,
        Map<String, List<String>> priorities,
        Map<String, Integer> quotas,
        List<Recusal> recusals,
        Map<String, List<String>> posts,
        Map<String, Map<String, Long>> fit) {

    /// @throws IllegalArgumentException if an id is unknown or doubled, or a quota is outside [0, posts]
    public MatchingProblem {
        preferences = Rules.sorted(preferences, List::copyOf);
        priorities = Rules.sorted(priorities, List::copyOf);
        quotas = Rules.sorted(quotas, q -> q);
        recusals = List.copyOf(recusals);
        posts = Rules.sorted(posts, List::copyOf);
        fit = Rules.sorted(fit, f -> Rules.sorted(f, points -> points));
        var officers = preferences.keySet();
        var stations = quotas.keySet();
        requireLists("preferences", preferences, stations, "station");
        Rules.sameKeys("priorities", priorities.keySet(), stations, "station");
        requireLists("priorities", priorities, officers, "officer");
        Rules.sameKeys("posts", posts.keySet(), stations, "station");
        var villages = posts.values().stream().flatMap(List::stream).toList();
        Rules.distinct("posts", villages);
        requireQuotas(quotas, posts);
        Rules.known("recusals", recusals.stream().map(Recusal::officer).toList(), officers, "officer");
        Rules.known("recusals", recusals.stream().map(Recusal::station).toList(), stations, "station");
        Rules.known("fit", fit.keySet(), officers, "officer");
        var known = Set.copyOf(villages);
        fit.forEach((officer, points) -> Rules.known("fit[%s]".formatted(officer), points.keySet(), known, "village"));
    }

    /// Stations this officer may be placed at, best first.
    List<String> openTo(String officer) {
        return wishes(officer).stream()
                .filter(station -> !recusals.contains(new Recusal(officer, station)))
                .toList();
    }

    List<String> wishes(String officer) {
        return Rules.get(preferences, officer);
    }

    int quota(String station) {
        return Rules.get(quotas, station);
    }

    /// @throws IllegalArgumentException if it is missing
    long fit(String officer, String village) {
        var points = fit.getOrDefault(officer, Map.of()).get(village);
        if (points == null) {
            throw new IllegalArgumentException(
                    "fit (%s/%s) must be given for every officer at every post of the station that takes the officer."
                            .formatted(officer, village));
        }
        return points;
    }

    private static void requireLists(
            String name, Map<String, List<String>> lists, Collection<String> all, String kind) {
        lists.forEach((key, list) -> {
            var row = "%s[%s]".formatted(name, key);
            Rules.known(row, list, all, kind);
            Rules.distinct(row, list);
        });
    }

    private static void requireQuotas(Map<String, Integer> quotas, Map<String, List<String>> posts) {
        quotas.forEach((station, quota) -> {
            int size = Rules.get(posts, station).size();
            Rules.require(
                    quota >= 0 && quota <= size,
                    "quotas[%s]".formatted(station),
                    quota,
                    "must be in [0, %d], the number of its posts".formatted(size));
        });
    }
}
