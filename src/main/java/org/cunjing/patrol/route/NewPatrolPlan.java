package org.cunjing.patrol.route;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.PersonalNumberInText;

/// A plan to make.
///
/// @param targets their ids are made later
public record NewPatrolPlan(UUID id, String name, Instant beginsAt, Instant endsAt, List<NewTarget> targets) {

    public record NewTarget(PatrolLayer layer, String name, UUID village) {}

    /// @throws Faulty if it has no target, or ends before it begins
    void check() {
        if (targets.isEmpty()) {
            throw new Faulty(List.of(new Fault("targets", "required")));
        }
        if (!endsAt.isAfter(beginsAt)) {
            throw new Faulty(List.of(new Fault("endsAt", "out-of-range")));
        }
        PersonalNumberInText.refuse(name);
        targets.forEach(target -> PersonalNumberInText.refuse(target.name()));
    }
}
