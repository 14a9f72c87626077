package org.cunjing.exchange.outline;

import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// What becomes of one feature of the file.
///
/// @param number place in the file, from 1
/// @param code empty: it names none
/// @param ring WGS 84, the last corner not repeating the first; empty with a fault
/// @param partsLeftOut further parts; an outline is one ring, and the largest was taken
/// @param holesLeftOut holes, for the same reason
/// @param unchanged the village has this outline already
record OutlineLine(
        int number,
        String code,
        @Nullable UUID villageId,
        @Nullable String villageName,
        @Nullable OutlineFault fault,
        List<Position> ring,
        int partsLeftOut,
        int holesLeftOut,
        boolean unchanged) {

    OutlineLine {
        ring = List.copyOf(ring);
    }

    boolean changes() {
        return fault == null && !unchanged;
    }
}
