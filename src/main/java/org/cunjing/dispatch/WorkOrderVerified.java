package org.cunjing.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A leader accepted what was handed in.
///
/// @param officer whose work it was, also if the village has another officer by now
public record WorkOrderVerified(
        String bureau, UUID order, UUID village, UUID officer, LocalDate due, Instant submittedAt) {}
