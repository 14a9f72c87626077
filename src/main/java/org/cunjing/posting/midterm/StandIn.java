package org.cunjing.posting.midterm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.cunjing.posting.midterm.Proposal.Way;
import org.jspecify.annotations.Nullable;

/// What was chosen for an absence.
///
/// @param reason why this proposal
/// @param doneOn null: not carried out yet
/// @param backOn null: not handed back, or never to be
record StandIn(
        UUID id,
        Absence absence,
        Way way,
        String reason,
        State state,
        Instant chosenAt,
        String chosenBy,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate backOn,
        List<Change> changes) {

    enum State {
        PLANNED,
        CARRIED_OUT,
        HANDED_BACK,
        WITHDRAWN
    }

    /// One village that changes hands, with the posting that ends for it.
    record Change(
            UUID village,
            UUID giver,
            UUID taker,
            Duty duty,
            @Nullable UUID batch,
            @Nullable LocalDate termEndsOn) {

        static Change of(Posting ends, UUID taker) {
            return new Change(
                    ends.villageId(), ends.officerId(), taker, ends.duty(), ends.batchId(), ends.termEndsOn());
        }
    }

    StandIn {
        changes = List.copyOf(changes);
    }
}
