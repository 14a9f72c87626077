package org.cunjing.grid;

import java.util.Set;

/// How high a grid stands in the tree of its village.
public enum GridLevel {
    /// The village or community as a whole: it hangs under nothing.
    GENERAL,
    ORDINARY,
    MICRO,
    /// A market, school or site with staff of its own.
    SPECIAL;

    /// Under which levels it may hang.
    Set<GridLevel> above() {
        return switch (this) {
            case GENERAL -> Set.of();
            case ORDINARY -> Set.of(GENERAL);
            case MICRO -> Set.of(ORDINARY);
            case SPECIAL -> Set.of(GENERAL, ORDINARY);
        };
    }
}
