package org.cunjing.grid;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A grid as it is, or was, for some days.
///
/// @param special null: no special grid
/// @param code of the grid system, once in the bureau
/// @param from first day on which it was so
/// @param until last day; null: it is so still
/// @param closedWhy null: it was changed and not closed
public record Grid(
        UUID id,
        UUID villageId,
        GridLevel level,
        @Nullable SpecialGrid special,
        String code,
        GridFacts facts,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String closedWhy) {

    /// What a micro grid usually has; a reason to ask, none to refuse.
    static final int FEWEST_HOUSEHOLDS = 30;

    static final int MOST_HOUSEHOLDS = 100;

    boolean isClosed() {
        return closedWhy != null;
    }

    /// Whether its size is a reason to ask.
    public boolean isUnusual() {
        var households = facts.households();
        return level == GridLevel.MICRO
                && households != null
                && (households < FEWEST_HOUSEHOLDS || households > MOST_HOUSEHOLDS);
    }
}
