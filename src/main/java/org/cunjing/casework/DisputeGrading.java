package org.cunjing.casework;

import java.util.Map;
import java.util.OptionalInt;

/// How urgent a dispute is. The grade belongs to the case, never to a person, and is deleted with the case.
///
/// - Source: docs/methods/dispute-grading.md.
public final class DisputeGrading {

    /// Urgency, rising.
    public enum Level {
        GREEN,
        YELLOW,
        ORANGE,
        RED
    }

    /// @param points empty when a threat to life decided without counting
    public record Grade(OptionalInt points, Level level) {}

    private final DisputeScheme scheme;

    public DisputeGrading(DisputeScheme scheme) {
        this.scheme = scheme;
    }

    /// @param steps step reached for each fact that is given; what is left out is not given
    /// @param threatToLife whether somebody's life was explicitly threatened; RED, whatever else is known
    /// @throws IllegalArgumentException if the scheme has no such fact or step
    public Grade grade(Map<String, Integer> steps, boolean threatToLife) {
        int points = steps.entrySet().stream()
                .mapToInt(fact -> scheme.pointsOf(fact.getKey(), fact.getValue()))
                .sum();
        return threatToLife
                ? new Grade(OptionalInt.empty(), Level.RED)
                : new Grade(OptionalInt.of(points), level(points));
    }

    private Level level(int points) {
        if (points >= scheme.redFrom()) {
            return Level.RED;
        }
        if (points >= scheme.orangeFrom()) {
            return Level.ORANGE;
        }
        return points >= scheme.yellowFrom() ? Level.YELLOW : Level.GREEN;
    }
}
