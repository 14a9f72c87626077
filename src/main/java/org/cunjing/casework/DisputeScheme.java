package org.cunjing.casework;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/// Which facts of a dispute earn how many points, and where the levels begin; data of the bureau.
///
/// @param points for each fact, the points of its steps: the first is that of the fact not given, 0
/// @param yellowFrom least points of the level
public record DisputeScheme(Map<String, List<Integer>> points, int yellowFrom, int orangeFrom, int redFrom) {

    public DisputeScheme {
        points = Map.copyOf(points);
        points.forEach(DisputeScheme::requireRising);
        if (!(0 < yellowFrom && yellowFrom < orangeFrom && orangeFrom < redFrom)) {
            throw new IllegalArgumentException(
                    "Levels (%d, %d, %d) must rise from above 0.".formatted(yellowFrom, orangeFrom, redFrom));
        }
    }

    /// What a bureau starts with.
    public static DisputeScheme proposal() {
        return new DisputeScheme(
                Map.ofEntries(
                        entry("repeat90d", List.of(0, 1, 2)),
                        entry("injury", List.of(0, 2, 3)),
                        entry("dangerousItem", List.of(0, 3)),
                        entry("manyParties", List.of(0, 1)),
                        entry("minorOrDomestic", List.of(0, 2)),
                        entry("arrearsOrLivelihood", List.of(0, 1)),
                        entry("agreementBroken", List.of(0, 1))),
                2,
                4,
                6);
    }

    boolean knows(Map<String, Integer> steps) {
        return steps.entrySet().stream().allMatch(fact -> {
            var known = points.get(fact.getKey());
            return known != null && fact.getValue() >= 0 && fact.getValue() < known.size();
        });
    }

    /// @throws IllegalArgumentException if the scheme has no such fact or no such step of it
    int pointsOf(String fact, int step) {
        var steps = points.get(fact);
        if (steps == null) {
            throw new IllegalArgumentException("fact (%s) must be one of %s.".formatted(fact, points.keySet()));
        }
        if (step < 0 || step >= steps.size()) {
            throw new IllegalArgumentException(
                    "step of %s (%d) must be in [0, %d).".formatted(fact, step, steps.size()));
        }
        return steps.get(step);
    }

    private static void requireRising(String fact, List<Integer> steps) {
        boolean rising = !steps.isEmpty() && steps.getFirst() == 0;
        for (int i = 1; i < steps.size(); i++) {
            rising &= steps.get(i) > steps.get(i - 1);
        }
        if (!rising) {
            throw new IllegalArgumentException("points of %s (%s) must rise from 0.".formatted(fact, steps));
        }
    }
}
