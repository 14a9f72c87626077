package org.cunjing.patrol.mode;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The area has returned to routine already.
public final class EmergencyOver extends Refusal {

    private static final long serialVersionUID = 1L;

    EmergencyOver(UUID emergency) {
        super(Kind.CONFLICT, "emergency-over", Map.of(), "Emergency %s is over.".formatted(emergency));
    }
}
