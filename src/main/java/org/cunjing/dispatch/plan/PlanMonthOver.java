package org.cunjing.dispatch.plan;

import java.time.YearMonth;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// Nothing is ordered for a month that has passed.
public final class PlanMonthOver extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanMonthOver(YearMonth month) {
        super(Kind.CONFLICT, "plan-month-over", Map.of("month", month), "Month %s is over.".formatted(month));
    }
}
