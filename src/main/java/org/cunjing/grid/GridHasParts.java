package org.cunjing.grid;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Grids that hang under it would hang under nothing.
public final class GridHasParts extends Refusal {

    private static final long serialVersionUID = 1L;

    GridHasParts(UUID grid, int parts) {
        super(
                Kind.CONFLICT,
                "grid-has-parts",
                Map.of("parts", parts),
                "%d grids hang under %s.".formatted(parts, grid));
    }
}
