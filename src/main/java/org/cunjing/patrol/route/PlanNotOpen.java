package org.cunjing.patrol.route;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The plan is approved already, or a visit is noted by a plan that nobody has approved.
public final class PlanNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanNotOpen(UUID plan) {
        super(Kind.CONFLICT, "patrol-plan-not-open", Map.of(), "Patrol plan %s is at another step.".formatted(plan));
    }
}
