package org.cunjing.posting.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A new term: leavers are replaced, those who stay trade villages, and only so many villages change hands.
///
/// Leavers go whatever the ceiling says. Rings of trades follow, shortest first, then by smallest id, as long as a
/// whole ring fits under the ceiling; a ring is never split. Filling a vacant village is no change of hands.
///
/// - Source: docs/methods/rotation.md.
public final class Rotation {

    private final RotationProblem problem;
    private final Map<String, String> stationOf = new HashMap<>();
    private final Map<String, String> posts = new TreeMap<>();
    private final List<List<String>> swaps = new ArrayList<>();
    private final List<List<String>> deferred = new ArrayList<>();

    private Rotation(RotationProblem problem) {
        this.problem = problem;
        problem.posts().forEach((station, villages) -> villages.forEach(village -> stationOf.put(village, station)));
        problem.incumbents().forEach((officer, village) -> {
            if (!problem.mandatoryLeavers().contains(officer)) {
                posts.put(village, officer);
            }
        });
    }

    /// @throws IllegalArgumentException if a newcomer's stations, priorities or fit are unknown, doubled or missing
    public static RotationResult run(RotationProblem problem) {
        var rotation = new Rotation(problem);
        var newcomers = Selection.run(rotation.openPosts());
        rotation.trade();
        rotation.posts.putAll(newcomers.posts());
        return rotation.result(newcomers);
    }

    private MatchingProblem openPosts() {
        var open = Rules.sorted(
                problem.posts(),
                villages -> villages.stream().filter(v -> !posts.containsKey(v)).toList());
        var recusals = problem.recusals().stream()
                .filter(recusal -> problem.newPool().containsKey(recusal.officer()))
                .toList();
        var priorities = new TreeMap<>(problem.priorities());
        open.keySet().forEach(station -> priorities.putIfAbsent(station, List.of()));
        var quotas = new TreeMap<String, Integer>();
        open.forEach((station, villages) -> quotas.put(station, villages.size()));
        return new MatchingProblem(problem.newPool(), priorities, quotas, recusals, open, fit(open));
    }

    private Map<String, Map<String, Long>> fit(Map<String, List<String>> open) {
        var villages = open.values().stream().flatMap(List::stream).toList();
        return Rules.sorted(problem.fit(), points -> {
            Rules.known("fit", points.keySet(), stationOf.keySet(), "village");
            var kept = new TreeMap<>(points);
            kept.keySet().retainAll(villages);
            return kept;
        });
    }

    private void trade() {
        var villageOf = new TreeMap<String, String>();
        posts.forEach((village, officer) -> villageOf.put(officer, village));
        var allowed = villageOf.keySet().stream().collect(toMap(identity(), this::allowedWishes));
        var rings = TopTradingCycles.run(villageOf, allowed).stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        int changes = problem.mandatoryLeavers().size();
        for (var ring : rings) {
            if (withinCeiling(changes + ring.size())) {
                changes += ring.size();
                turn(ring, villageOf);
                swaps.add(ring);
            } else {
                deferred.add(ring);
            }
        }
    }

    private List<String> allowedWishes(String officer) {
        return problem.wishes().getOrDefault(officer, List.of()).stream()
                .filter(village -> !problem.recusals().contains(new Recusal(officer, Rules.get(stationOf, village))))
                .toList();
    }

    /// Exact: in binary fractions 29 of 100 would be more than 0.29.
    private boolean withinCeiling(int changes) {
        var ceiling = problem.maxRatio()
                .multiply(BigDecimal.valueOf(problem.incumbents().size()));
        return BigDecimal.valueOf(changes).compareTo(ceiling) <= 0;
    }

    private void turn(List<String> ring, Map<String, String> villageOf) {
        for (int i = 0; i < ring.size(); i++) {
            var next = ring.get((i + 1) % ring.size());
            posts.put(Rules.get(villageOf, next), ring.get(i));
        }
    }

    private RotationResult result(MatchingResult newcomers) {
        var changed = problem.incumbents().entrySet().stream()
                .filter(held -> !held.getKey().equals(posts.get(held.getValue())))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        int held = problem.incumbents().size();
        double ratio = held == 0 ? 0 : (double) changed.size() / held;
        var vacant = stationOf.keySet().stream()
                .filter(village -> !posts.containsKey(village))
                .sorted()
                .toList();
        return new RotationResult(posts, changed, ratio, swaps, deferred, vacant, newcomers);
    }
}
