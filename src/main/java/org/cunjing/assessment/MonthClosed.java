package org.cunjing.assessment;

import java.time.YearMonth;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The month is frozen: its scores and ranks stay as they are.
public final class MonthClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    MonthClosed(YearMonth month) {
        super(Kind.CONFLICT, "month-frozen", Map.of("month", month), "The month %s is frozen.".formatted(month));
    }
}
