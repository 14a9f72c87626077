package org.cunjing.assessment;

import java.time.YearMonth;
import java.util.Map;
import org.cunjing.roster.OfficerClass;
import org.cunjing.shared.Refusal;

/// No rule set is in force for this class in this month, so nothing can be computed.
public final class NoRuleSet extends Refusal {

    private static final long serialVersionUID = 1L;

    NoRuleSet(OfficerClass officerClass, YearMonth month) {
        super(
                Kind.CONFLICT,
                "no-rule-set",
                Map.of("officerClass", officerClass, "month", month),
                "No rule set for %s in %s.".formatted(officerClass, month));
    }
}
