package org.cunjing.dispatch.room;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The note of this shift is signed already.
public final class ShiftHandedOver extends Refusal {

    private static final long serialVersionUID = 1L;

    ShiftHandedOver(UUID shift) {
        super(Kind.CONFLICT, "shift-handed-over", Map.of(), "The note of shift %s is signed.".formatted(shift));
    }
}
