package org.cunjing.grid.linkage;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The ledger entry says how it goes on; nothing is written down twice.
public final class GridEventInLedger extends Refusal {

    private static final long serialVersionUID = 1L;

    GridEventInLedger(UUID event) {
        super(Kind.CONFLICT, "grid-event-in-ledger", Map.of(), "Event %s cannot take this step.".formatted(event));
    }
}
