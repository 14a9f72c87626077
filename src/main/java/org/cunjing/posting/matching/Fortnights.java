package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When the changes of a rotation take place: a station gets to know one new officer in a fortnight, not three at once.
///
/// Rings come first, in the order in which the rotation took them, then the other villages by id. Each change takes the
/// first fortnight in which none of its stations has one; a ring changes on one day and counts as one change at every
/// station it touches.
///
/// - Source: docs/methods/rotation.md.
public final class Fortnights {

    public static final int DAYS = 14;

    private final Map<String, String> stationOf = new HashMap<>();
    private final List<Set<String>> busy = new ArrayList<>();

    private Fortnights(RotationProblem problem) {
        problem.posts().forEach((station, villages) -> villages.forEach(village -> stationOf.put(village, station)));
    }

    /// Villages that change hands together.
    ///
    /// @param fortnight 0: on the day of change itself, 1: fourteen days later
    public record Change(List<String> villages, int fortnight) {}

    public static List<Change> of(RotationProblem problem, RotationResult result) {
        var fortnights = new Fortnights(problem);
        return together(problem, result).stream()
                .map(villages -> new Change(villages, fortnights.first(villages)))
                .toList();
    }

    private static List<List<String>> together(RotationProblem problem, RotationResult result) {
        var rings = result.swaps().stream()
                .map(ring -> ring.stream()
                        .map(officer -> Rules.get(problem.incumbents(), officer))
                        .toList())
                .toList();
        var traded = rings.stream().flatMap(List::stream).collect(Collectors.toSet());
        var others = Stream.concat(result.changedPosts().stream(), filled(problem, result))
                .filter(village -> !traded.contains(village))
                .sorted()
                .map(List::of);
        return Stream.concat(rings.stream(), others).toList();
    }

    /// Villages that were vacant before and are not any more.
    private static Stream<String> filled(RotationProblem problem, RotationResult result) {
        return result.posts().keySet().stream()
                .filter(village -> !problem.incumbents().containsValue(village));
    }

    private int first(List<String> villages) {
        var stations =
                villages.stream().map(village -> Rules.get(stationOf, village)).collect(Collectors.toSet());
        int fortnight = 0;
        while (fortnight < busy.size() && busy.get(fortnight).stream().anyMatch(stations::contains)) {
            fortnight++;
        }
        if (fortnight == busy.size()) {
            busy.add(new HashSet<>());
        }
        busy.get(fortnight).addAll(stations);
        return fortnight;
    }
}
