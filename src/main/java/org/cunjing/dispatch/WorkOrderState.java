package org.cunjing.dispatch;

import java.util.Set;

/// How far a work order is.
public enum WorkOrderState {
    DRAFT,
    ISSUED,
    ACCEPTED,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    VERIFIED,
    CLOSED,
    CANCELLED;

    /// The next move is the officer's.
    public static final Set<WorkOrderState> WITH_OFFICER = Set.of(ISSUED, ACCEPTED, IN_PROGRESS, RETURNED);

    /// Issued and not decided yet: what a room has in sight.
    public static final Set<WorkOrderState> UNDER_WAY = Set.of(ISSUED, ACCEPTED, IN_PROGRESS, SUBMITTED, RETURNED);

    /// Not finished: what goes to the successor at a handover.
    public static final Set<WorkOrderState> OPEN = Set.of(DRAFT, ISSUED, ACCEPTED, IN_PROGRESS, SUBMITTED, RETURNED);
}
