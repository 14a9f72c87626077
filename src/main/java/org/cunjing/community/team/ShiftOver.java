package org.cunjing.community.team;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A shift that is past or cancelled stays as it is.
public final class ShiftOver extends Refusal {

    private static final long serialVersionUID = 1L;

    ShiftOver(UUID shift) {
        super(Kind.CONFLICT, "shift-over", Map.of(), "Shift %s is past or cancelled.".formatted(shift));
    }
}
