package org.cunjing.assessment.scoring;

import java.math.BigDecimal;

/// What facts of one kind cost.
///
/// @param points taken off for each fact
/// @param cap most points taken off in a month for this kind
public record DeductionRule(BigDecimal points, BigDecimal cap) {
    public DeductionRule {
        Rule.within("points", points, 0, 100);
        Rule.within("cap", cap, 0, 100);
    }
}
