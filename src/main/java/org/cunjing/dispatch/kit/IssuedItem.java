package org.cunjing.dispatch.kit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something issued for a posting.
///
/// @param officerId to whom it was issued
/// @param keeperId who has it now
/// @param words tell it from others and name nobody
/// @param returnedOn null: not back yet, and so are the three after it
record IssuedItem(
        UUID id,
        UUID postingId,
        UUID villageId,
        UUID officerId,
        UUID keeperId,
        Kind kind,
        String words,
        int pieces,
        LocalDate issuedOn,
        String issuedBy,
        @Nullable LocalDate returnedOn,
        @Nullable State state,
        @Nullable String returnedBy,
        @Nullable String note) {

    static final int MOST_PIECES = 1000;

    enum Kind {
        MATERIALS,
        HANDBOOK,
        NOTEBOOK,
        BUSINESS_CARD
    }

    /// How it came back.
    enum State {
        GOOD,
        WORN,
        DAMAGED,
        LOST,
        /// Handed out or written full: nothing to give back.
        USED_UP
    }
}
