package org.cunjing.assessment;

import java.time.YearMonth;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// The deadline of a month has come; what was unsealed by it cannot be sealed again.
public final class DeadlinePassed extends Refusal {

    private static final long serialVersionUID = 1L;

    DeadlinePassed(YearMonth month) {
        super(
                Kind.CONFLICT,
                "evaluation-deadline-passed",
                Map.of("month", month),
                "The deadline of %s has passed.".formatted(month));
    }
}
