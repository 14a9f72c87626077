package org.cunjing.grid;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The grid cannot hang there: the other grid belongs to another village, is closed, or stands at a level that takes no
/// such grid.
public final class GridDoesNotFit extends Refusal {

    private static final long serialVersionUID = 1L;

    GridDoesNotFit(GridLevel level, UUID parent) {
        super(
                Kind.INVALID,
                "grid-does-not-fit",
                Map.of("level", level),
                "A %s grid cannot hang under %s.".formatted(level, parent));
    }
}
