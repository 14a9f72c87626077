package org.cunjing.dispatch;

import static org.cunjing.dispatch.WorkOrderState.ACCEPTED;
import static org.cunjing.dispatch.WorkOrderState.CANCELLED;
import static org.cunjing.dispatch.WorkOrderState.CLOSED;
import static org.cunjing.dispatch.WorkOrderState.DRAFT;
import static org.cunjing.dispatch.WorkOrderState.IN_PROGRESS;
import static org.cunjing.dispatch.WorkOrderState.ISSUED;
import static org.cunjing.dispatch.WorkOrderState.RETURNED;
import static org.cunjing.dispatch.WorkOrderState.SUBMITTED;
import static org.cunjing.dispatch.WorkOrderState.VERIFIED;
import static org.cunjing.dispatch.WorkOrderState.WITH_OFFICER;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What can be done with a work order, and in which states.
public enum WorkOrderStep {
    /// A draft is written down, or an officer proposes.
    DRAFT_UP,
    ISSUE,
    ACCEPT,
    START,
    SUBMIT,
    VERIFY,
    RETURN,
    CLOSE,
    CANCEL,
    /// The officer asks for a later day; nothing changes until a leader extends.
    ASK_FOR_TIME,
    EXTEND,
    /// The later day that was asked for is not granted; the day stays as it is.
    DECLINE_TIME,
    /// Goes to the successor with the village.
    HAND_OVER,
    /// The owner is away: the deputy receives what nobody has accepted.
    TO_DEPUTY,
    /// The owner is there again.
    TO_OWNER;

    /// The state after this step, or empty if it cannot be taken in `state`.
    Optional<WorkOrderState> from(WorkOrderState state) {
        return switch (this) {
            case DRAFT_UP -> Optional.empty();
            case ISSUE -> when(state, Set.of(DRAFT), ISSUED);
            case ACCEPT -> when(state, Set.of(ISSUED), ACCEPTED);
            case START -> when(state, Set.of(ACCEPTED, RETURNED), IN_PROGRESS);
            case SUBMIT -> when(state, Set.of(IN_PROGRESS), SUBMITTED);
            case VERIFY -> when(state, Set.of(SUBMITTED), VERIFIED);
            case RETURN -> when(state, Set.of(SUBMITTED), RETURNED);
            case CLOSE -> when(state, Set.of(VERIFIED), CLOSED);
            case CANCEL -> when(state, with(DRAFT), CANCELLED);
            case ASK_FOR_TIME, EXTEND, DECLINE_TIME -> when(state, WITH_OFFICER, state);
            case HAND_OVER -> when(state, WorkOrderState.OPEN, state);
            case TO_DEPUTY, TO_OWNER -> when(state, Set.of(ISSUED), state);
        };
    }

    public boolean isOfTheOfficer() {
        return switch (this) {
            case ACCEPT, START, SUBMIT, ASK_FOR_TIME -> true;
            case DRAFT_UP, ISSUE, VERIFY, RETURN, CLOSE, CANCEL, EXTEND, DECLINE_TIME, HAND_OVER, TO_DEPUTY, TO_OWNER ->
                false;
        };
    }

    /// Whether somebody else, or another moment, is waited for afterwards. Of an issue all hear by [WorkOrderIssued].
    public boolean movesClock() {
        return switch (this) {
            case ACCEPT, SUBMIT, RETURN, CANCEL, EXTEND, HAND_OVER, TO_DEPUTY, TO_OWNER -> true;
            case DRAFT_UP, ISSUE, START, VERIFY, CLOSE, ASK_FOR_TIME, DECLINE_TIME -> false;
        };
    }

    boolean needsReason() {
        return switch (this) {
            case RETURN, CANCEL, ASK_FOR_TIME, EXTEND, DECLINE_TIME -> true;
            case DRAFT_UP, ISSUE, ACCEPT, START, SUBMIT, VERIFY, CLOSE, HAND_OVER, TO_DEPUTY, TO_OWNER -> false;
        };
    }

    boolean needsDay() {
        return switch (this) {
            case ASK_FOR_TIME, EXTEND -> true;
            case DRAFT_UP,
                    ISSUE,
                    ACCEPT,
                    START,
                    SUBMIT,
                    VERIFY,
                    RETURN,
                    CLOSE,
                    CANCEL,
                    DECLINE_TIME,
                    HAND_OVER,
                    TO_DEPUTY,
                    TO_OWNER -> false;
        };
    }

    private static Optional<WorkOrderState> when(WorkOrderState state, Set<WorkOrderState> known, WorkOrderState next) {
        return known.contains(state) ? Optional.of(next) : Optional.empty();
    }

    private static Set<WorkOrderState> with(WorkOrderState more) {
        var all = EnumSet.of(more);
        all.addAll(WITH_OFFICER);
        return all;
    }
}
