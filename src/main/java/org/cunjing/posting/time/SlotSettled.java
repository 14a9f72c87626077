package org.cunjing.posting.time;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The slot is cancelled already, or its day is over.
public final class SlotSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    SlotSettled(UUID slot) {
        super(Kind.CONFLICT, "slot-settled", Map.of("slot", slot), "Slot %s cannot be cancelled.".formatted(slot));
    }
}
