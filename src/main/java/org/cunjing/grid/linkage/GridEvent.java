package org.cunjing.grid.linkage;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// A matter that police and grid share. Its id is that of the ledger entry it becomes.
///
/// @param centreId the grid centre, a department
/// @param officerId who has it on the police side; null: nobody answers for the village, its station does
/// @param place where, without a resident's name
/// @param dueOn wished day; null: none
/// @param inLedger the ledger entry of its id says how it goes on
/// @param result what came of it, in words; null: nothing yet, or the outcome alone
/// @param returned why it came back
/// @param mergedInto the same matter, which keeps all reports
public record GridEvent(
        UUID id,
        Direction direction,
        UUID centreId,
        UUID gridId,
        UUID villageId,
        @Nullable UUID officerId,
        Kind kind,
        String place,
        String text,
        @Nullable LocalDate dueOn,
        State state,
        boolean inLedger,
        @Nullable Outcome outcome,
        @Nullable String result,
        @Nullable String returned,
        @Nullable UUID mergedInto,
        Mark opened,
        long version) {

    public enum Direction {
        TO_POLICE,
        TO_GRID
    }

    public enum Kind {
        DISPUTE,
        HAZARD,
        OTHER
    }

    public enum State {
        SENT,
        ACCEPTED,
        RETURNED,
        RESOLVED,
        WITHDRAWN,
        MERGED;

        public boolean isOpen() {
            return switch (this) {
                case SENT, ACCEPTED, RETURNED -> true;
                case RESOLVED, WITHDRAWN, MERGED -> false;
            };
        }
    }

    /// What came of it.
    public enum Outcome {
        /// The parties agreed.
        SETTLED,
        /// Handed to the body in charge.
        REFERRED,
        /// The hazard is gone.
        REMOVED,
        /// See the words.
        DONE
    }

    /// What a step changes.
    ///
    /// @param said reason, result, or the text sent anew
    record Move(
            GridEventStep step,
            @Nullable String said,
            @Nullable Outcome outcome,
            @Nullable UUID other) {

        static Move of(GridEventStep step, @Nullable String said) {
            return new Move(step, said, null, null);
        }
    }

    /// @param inLedgerNow whether a ledger entry carries it from here on
    /// @throws GridEventMovedOn if the step cannot be taken in this state
    GridEvent after(Move move, boolean inLedgerNow, @Nullable UUID officerNow) {
        var step = move.step();
        var next = step.from(state).orElseThrow(() -> new GridEventMovedOn(id, state));
        return new GridEvent(
                id,
                direction,
                centreId,
                gridId,
                villageId,
                officerNow,
                kind,
                place,
                step == GridEventStep.SEND_AGAIN && move.said() != null ? move.said() : text,
                dueOn,
                next,
                inLedgerNow,
                step == GridEventStep.RESOLVE ? move.outcome() : outcome,
                step == GridEventStep.RESOLVE ? move.said() : result,
                step == GridEventStep.RETURN ? move.said() : returned,
                move.other(),
                opened,
                version + 1);
    }

    GridEvent after(Move move) {
        return after(move, inLedger, officerId);
    }
}
