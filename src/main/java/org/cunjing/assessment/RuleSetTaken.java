package org.cunjing.assessment;

import java.util.Map;
import org.cunjing.assessment.scoring.RuleSet;
import org.cunjing.shared.Refusal;

/// This version, or this class and month, has another rule set already, and what is published stays.
public final class RuleSetTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    RuleSetTaken(RuleSet rules) {
        super(
                Kind.CONFLICT,
                "rule-set-taken",
                Map.of("version", rules.version(), "month", rules.effectiveMonth()),
                "Taken: %s, %s.".formatted(rules.version(), rules.effectiveMonth()));
    }
}
