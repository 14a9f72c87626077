package org.cunjing.posting.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something an officer keeps for a village, or has promised it.
///
/// @param words tell it from others and name nobody
/// @param dueOn by when a promise was given
public record HeldThing(
        UUID id,
        UUID villageId,
        UUID keeperId,
        Kind kind,
        String words,
        LocalDate since,
        @Nullable LocalDate dueOn) {

    public enum Kind {
        KEY,
        CARD,
        EQUIPMENT,
        /// A registered group of residents that the officer looks after.
        GROUP,
        /// Access that somebody else gave: to cameras, to a building.
        GRANT,
        PROMISE
    }
}
