package org.cunjing.posting.selection;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Since the matching a village of the plan has got an officer of its own.
public final class PlanOutOfDate extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanOutOfDate(UUID village) {
        super(
                Kind.CONFLICT,
                "plan-out-of-date",
                Map.of("village", village),
                "Village %s has changed.".formatted(village));
    }
}
