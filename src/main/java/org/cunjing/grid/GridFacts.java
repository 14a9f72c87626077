package org.cunjing.grid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can change of a grid from one day to the next.
///
/// @param parentId null: a general grid
/// @param extent where it ends on its four sides, in words
/// @param households null: not counted
public record GridFacts(
        String name,
        @Nullable UUID parentId,
        String extent,
        @Nullable Integer households) {

    public GridFacts {
        name = name.strip();
        extent = extent.strip();
    }
}
