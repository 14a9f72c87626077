package org.cunjing.community.council;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The other side has just changed the item.
public final class PlanChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanChanged(UUID item) {
        super(Kind.CONFLICT, "plan-changed", Map.of(), "Plan item %s was changed meanwhile.".formatted(item));
    }
}
