package org.cunjing.patrol.drill;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// What came up in a drill is not in a state for this step; somebody may have been faster.
public final class IllegalDrillStep extends Refusal {

    private static final long serialVersionUID = 1L;

    IllegalDrillStep(UUID id) {
        super(Kind.CONFLICT, "illegal-drill-step", Map.of(), "Item %s cannot take this step now.".formatted(id));
    }
}
