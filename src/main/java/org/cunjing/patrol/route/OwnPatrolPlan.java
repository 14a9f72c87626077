package org.cunjing.patrol.route;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Whoever made a plan does not approve it.
public final class OwnPatrolPlan extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnPatrolPlan(UUID plan) {
        super(Kind.CONFLICT, "own-patrol-plan", Map.of(), "Patrol plan %s waits for somebody else.".formatted(plan));
    }
}
