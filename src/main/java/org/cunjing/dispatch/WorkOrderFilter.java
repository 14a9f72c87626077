package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which work orders to list; null: any.
public record WorkOrderFilter(
        @Nullable WorkOrderState state,
        @Nullable WorkSource source,
        @Nullable UUID village,
        @Nullable UUID officer,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean overdue,
        int limit,
        int offset) {}
