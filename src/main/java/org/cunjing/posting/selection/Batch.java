package org.cunjing.posting.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A numbered round of the programme.
///
/// @param quota how many officers can be selected
/// @param firstDay of the term
/// @param criteria of merit, published with the call
/// @param publicSeed for the lot between equals, known before anybody ranks
public record Batch(
        UUID id,
        int number,
        int quota,
        LocalDate firstDay,
        String criteria,
        String publicSeed,
        State state,
        Instant openedAt,
        @Nullable Instant confirmedAt) {

    /// In this order, without a way back.
    public enum State {
        /// Officers apply, branches recommend, the panel scores and selects.
        APPLYING,
        /// Those selected rank stations, stations rank them; sealed.
        RANKING,
        /// The plan is there, with reasons; nothing has changed outside yet.
        MATCHED,
        /// The postings have been made.
        CONFIRMED
    }
}
