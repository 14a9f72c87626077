package org.cunjing.patrol.mode;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A village of the area is in emergency mode already, by this plan or another.
public final class AreaInEmergency extends Refusal {

    private static final long serialVersionUID = 1L;

    AreaInEmergency(UUID plan) {
        super(
                Kind.CONFLICT,
                "area-in-emergency",
                Map.of(),
                "A village of plan %s is in emergency mode.".formatted(plan));
    }
}
