package org.cunjing.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a work order.
///
/// @param state after it
/// @param actorName null: the application itself
public record WorkOrderEvent(
        UUID id,
        UUID orderId,
        UUID villageId,
        WorkOrderStep step,
        WorkOrderState state,
        Instant at,
        String actor,
        @Nullable String actorName,
        @Nullable String why,
        @Nullable LocalDate dueOn) {}
