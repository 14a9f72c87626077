package org.cunjing.patrol;

import java.util.Optional;

/// What can be done with a finding.
public enum FindingStep {
    REPORT,
    ACCEPT,
    RETURN,
    CLOSE,
    /// A leader gives it to the officer responsible for the village.
    ASSIGN,
    /// Goes to the successor with the village.
    HAND_OVER,
    /// Officers of neighbouring villages join.
    JOIN,
    /// They part; the finding is its owner's alone again.
    PART;

    /// The state after this step, or empty if it cannot be taken in `state`.
    Optional<FindingState> from(FindingState state) {
        return Optional.ofNullable(
                switch (this) {
                    case REPORT -> null;
                    case ACCEPT ->
                        state == FindingState.REPORTED || state == FindingState.RETURNED ? FindingState.ACCEPTED : null;
                    case RETURN ->
                        state == FindingState.REPORTED || state == FindingState.ACCEPTED ? FindingState.RETURNED : null;
                    case CLOSE -> state == FindingState.ACCEPTED ? FindingState.CLOSED : null;
                    case ASSIGN -> state == FindingState.CLOSED ? null : FindingState.REPORTED;
                    case HAND_OVER -> state == FindingState.CLOSED ? null : state;
                    case JOIN -> state == FindingState.ACCEPTED ? state : null;
                    case PART -> state;
                });
    }
}
