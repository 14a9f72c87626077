package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which work orders to list; null: any.
///
/// @param plan the monthly plan behind them
/// @param underWay only what is issued and not decided yet
/// @param villages for instance those of one station
/// @param waiting only what waits for a leader: handed in, proposed, late, or with a wish for more time
public record WorkOrderFilter(
        @Nullable WorkOrderState state,
        @Nullable WorkSource source,
        @Nullable UUID plan,
        @Nullable UUID village,
        @Nullable Set<UUID> villages,
        @Nullable UUID officer,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean underWay,
        boolean overdue,
        boolean waiting,
        int limit,
        int offset) {}
