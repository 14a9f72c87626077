package org.cunjing.dispatch.plan;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Somebody else was faster: the plan is not what the person had seen, or has been issued since.
public final class PlanChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanChanged(UUID plan) {
        super(Kind.CONFLICT, "plan-changed", Map.of(), "Plan %s is not what was seen.".formatted(plan));
    }
}
