package org.cunjing.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A leader accepted what was handed in.
///
/// @param officer whose work it was, also if the village has another officer by now
/// @param submittedAt when it was handed in, perhaps on a phone without network
/// @param arrivedAt when it could be verified from
public record WorkOrderVerified(
        String bureau, UUID order, UUID village, UUID officer, LocalDate due, Instant submittedAt, Instant arrivedAt) {

    /// What arrived at once, and events of earlier versions.
    public WorkOrderVerified {
        arrivedAt = arrivedAt == null ? submittedAt : arrivedAt;
    }
}
