package org.cunjing.grid.linkage;

import java.util.Map;
import java.util.UUID;
import org.cunjing.grid.linkage.GridEvent.State;
import org.cunjing.shared.Refusal;

/// The matter is at another step than the page has shown.
public final class GridEventMovedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    GridEventMovedOn(UUID event, State state) {
        super(Kind.CONFLICT, "grid-event-moved-on", Map.of("state", state), "Event %s is %s.".formatted(event, state));
    }
}
