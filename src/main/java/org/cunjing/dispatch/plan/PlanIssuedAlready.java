package org.cunjing.dispatch.plan;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Orders rest on the plan, so it stays as it was issued.
public final class PlanIssuedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanIssuedAlready(UUID plan) {
        super(Kind.CONFLICT, "plan-issued-already", Map.of(), "Plan %s has been issued.".formatted(plan));
    }
}
