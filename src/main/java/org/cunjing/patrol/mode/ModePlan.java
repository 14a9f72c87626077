package org.cunjing.patrol.mode;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which team goes where in which mode, for an area.
///
/// @param villages the area
public record ModePlan(UUID id, String name, Set<UUID> villages, List<Assignment> assignments) {

    /// @param village where the team goes
    public record Assignment(UUID team, PatrolMode mode, UUID village, String task) {}

    public ModePlan {
        villages = Set.copyOf(villages);
        assignments = List.copyOf(assignments);
    }

    /// Where teams go once the area is switched.
    public List<Assignment> inEmergency() {
        return in(PatrolMode.EMERGENCY);
    }

    List<Assignment> in(PatrolMode mode) {
        return assignments.stream().filter(one -> one.mode() == mode).toList();
    }
}
