package org.cunjing.dispatch.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.Instruction;
import org.jspecify.annotations.Nullable;

/// A plan as somebody writes it down.
///
/// @param id made by the client, so that a repeated attempt counts once; null: made here
/// @param stationId null: the whole bureau
public record NewPlan(
        @Nullable UUID id,
        YearMonth month,
        @Nullable UUID stationId,
        PlanAudience audience,
        String title,
        List<Line> lines) {

    /// @param dueDay day of the month
    public record Line(Instruction what, int dueDay) {}

    public NewPlan {
        lines = List.copyOf(lines);
    }
}
