package org.cunjing.posting.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A numbered round of the programme.
///
/// @param call what it was called for, fixed from the first day
/// @param lot what the public draw gave, which decides between equals; null until the call is closed
/// @param rankBy last day to hand in wishes; null before they are asked for
public record Batch(
        UUID id,
        int number,
        Call call,
        @Nullable String lot,
        State state,
        @Nullable LocalDate rankBy,
        Instant openedAt,
        @Nullable Instant confirmedAt) {

    public int quota() {
        return call.quota();
    }

    public LocalDate firstDay() {
        return call.firstDay();
    }

    /// In this order, without a way back.
    public enum State {
        /// Officers apply, branches recommend, assessors mark, each on their own.
        APPLYING,
        /// The call is closed, the lot drawn, the marks are open: the panel selects.
        SELECTING,
        /// Those selected rank stations, stations rank them; sealed.
        RANKING,
        /// The plan is there, with reasons; nothing has changed outside yet.
        MATCHED,
        /// The postings have been made.
        CONFIRMED
    }
}
