package org.cunjing.patrol.route;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Town and country are one: a plan that leaves the country out is not approved.
public final class NoRuralTarget extends Refusal {

    private static final long serialVersionUID = 1L;

    NoRuralTarget(UUID plan) {
        super(Kind.CONFLICT, "no-rural-target", Map.of(), "Plan %s has no rural target.".formatted(plan));
    }
}
