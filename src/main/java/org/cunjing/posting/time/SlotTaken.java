package org.cunjing.posting.time;

import java.time.LocalDate;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The officer has a slot on that half-day already, or does not serve the village then.
public final class SlotTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    SlotTaken(LocalDate day) {
        super(Kind.CONFLICT, "slot-taken", Map.of("day", day), "There can be no other slot on %s.".formatted(day));
    }
}
