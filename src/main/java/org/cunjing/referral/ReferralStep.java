package org.cunjing.referral;

import java.util.Optional;
import org.cunjing.referral.Referral.State;

/// What can happen to a referral. Which step follows which stands here and nowhere else.
public enum ReferralStep {
    SEND,
    /// The department names the official who looks after it.
    TAKE,
    REPLY,
    ACCEPT,
    /// The reply is not enough: it goes back with a reason and a new deadline.
    RETURN,
    /// A missed deadline is settled: by the station once, then by the bureau.
    COORDINATE,
    WITHDRAW,
    /// The village has a new officer.
    HAND_OVER;

    /// The state after this step; empty if it cannot be taken.
    Optional<State> from(State state) {
        return Optional.ofNullable(
                switch (this) {
                    case SEND -> null;
                    case TAKE -> state.waitsForDepartment() ? State.TAKEN : null;
                    case REPLY -> state == State.TAKEN ? State.REPLIED : null;
                    case ACCEPT -> state == State.REPLIED ? State.ACCEPTED : null;
                    case RETURN -> state == State.REPLIED ? State.TAKEN : null;
                    case COORDINATE -> state.waitsForDepartment() ? state : null;
                    case WITHDRAW -> state.isOpen() ? State.WITHDRAWN : null;
                    case HAND_OVER -> state.isOpen() ? state : null;
                });
    }
}
