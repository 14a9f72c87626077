package org.cunjing.patrol.drill;

import java.util.List;
import java.util.UUID;
import org.cunjing.patrol.drill.DrillItem.Kind;

/// A drill kept for the next time: words and minutes, without places.
public record DrillScenario(UUID id, String name, List<ScenarioPoint> points) {

    /// @param kind FINDING, ORDER or SWITCH
    public record ScenarioPoint(Kind kind, String words, int afterMinutes) {}

    public DrillScenario {
        points = List.copyOf(points);
    }
}
