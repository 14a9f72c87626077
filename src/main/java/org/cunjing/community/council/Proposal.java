package org.cunjing.community.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the officer suggests to a body of the village or township, and what became of it.
///
/// @param addressee a post or body, no person
/// @param dueOn last day of the reply
/// @param reply null: none yet, and so are the three after it
record Proposal(
        UUID id,
        UUID villageId,
        UUID officerId,
        LocalDate madeOn,
        String madeBy,
        String addressee,
        String text,
        LocalDate dueOn,
        @Nullable String reply,
        @Nullable Boolean adopted,
        @Nullable LocalDate repliedOn,
        @Nullable String repliedBy) {

    static final int DAYS_TO_REPLY = 30;

    boolean isOverdue(LocalDate today) {
        return reply == null && today.isAfter(dueOn);
    }
}
