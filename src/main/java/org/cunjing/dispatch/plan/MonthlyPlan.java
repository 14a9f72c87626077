package org.cunjing.dispatch.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work of a month for all officers of a class.
///
/// @param stationId null: the whole bureau
/// @param issuedAt when it was issued first
public record MonthlyPlan(
        UUID id,
        YearMonth month,
        @Nullable UUID stationId,
        PlanAudience audience,
        String title,
        PlanState state,
        long version,
        @Nullable Instant issuedAt,
        List<PlanItem> items) {

    public MonthlyPlan {
        items = List.copyOf(items);
    }

    boolean isOver(LocalDate today) {
        return YearMonth.from(today).isAfter(month);
    }
}
