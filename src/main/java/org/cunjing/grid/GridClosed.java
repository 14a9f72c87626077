package org.cunjing.grid;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// A closed grid is not changed any more.
public final class GridClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    GridClosed(UUID grid) {
        super(Kind.CONFLICT, "grid-closed", Map.of(), "Grid %s is closed.".formatted(grid));
    }
}
