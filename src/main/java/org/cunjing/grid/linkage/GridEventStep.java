package org.cunjing.grid.linkage;

import java.util.Optional;
import org.cunjing.grid.linkage.GridEvent.State;

/// What can happen to a shared matter. Which step follows which stands here and nowhere else; whose step it is follows
/// from the direction: one side sends, the other receives.
public enum GridEventStep {
    SEND,
    /// Somebody reported the same: they are kept beside the first.
    REPORT_AGAIN,
    ACCEPT,
    /// Back to the sender, with the reason.
    RETURN,
    SEND_AGAIN,
    RESOLVE,
    WITHDRAW,
    /// A person found that it is the same as another.
    MERGE,
    /// The entry that carried it was voided: it is settled by words.
    UNLINK,
    /// The village has a new officer.
    HAND_OVER;

    /// The state after this step; empty if it cannot be taken.
    Optional<State> from(State state) {
        return Optional.ofNullable(
                switch (this) {
                    case SEND -> null;
                    case REPORT_AGAIN -> state;
                    case ACCEPT -> state == State.SENT ? State.ACCEPTED : null;
                    case RETURN -> state == State.SENT || state == State.ACCEPTED ? State.RETURNED : null;
                    case SEND_AGAIN -> state == State.RETURNED ? State.SENT : null;
                    case RESOLVE -> state == State.ACCEPTED ? State.RESOLVED : null;
                    case WITHDRAW -> state == State.SENT || state == State.RETURNED ? State.WITHDRAWN : null;
                    case MERGE -> state == State.SENT || state == State.ACCEPTED ? State.MERGED : null;
                    case UNLINK -> state == State.ACCEPTED ? State.ACCEPTED : null;
                    case HAND_OVER -> state.isOpen() ? state : null;
                });
    }

    boolean isReceivers() {
        return this == ACCEPT || this == RETURN || this == RESOLVE;
    }

    boolean isSenders() {
        return this == SEND_AGAIN || this == WITHDRAW;
    }

    boolean needsWords() {
        return this == RETURN || this == RESOLVE;
    }
}
