package org.cunjing.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An officer handed in what an order asked for. Heard once for each submission.
public record WorkOrderSubmitted(
        String bureau, UUID order, UUID village, UUID officer, LocalDate due, Instant submittedAt) {}
