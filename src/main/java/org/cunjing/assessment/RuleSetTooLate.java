package org.cunjing.assessment;

import java.time.YearMonth;
import java.util.Map;
import org.cunjing.shared.Refusal;

/// A rule set must be published before its month begins: nobody is assessed by rules made afterwards.
public final class RuleSetTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    RuleSetTooLate(YearMonth month) {
        super(Kind.INVALID, "rule-set-too-late", Map.of("month", month), "The month %s has begun.".formatted(month));
    }
}
