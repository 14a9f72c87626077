package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.UUID;

/// An officer has an order to accept.
public record WorkOrderIssued(String bureau, UUID order, UUID village, UUID officer, LocalDate due) {}
