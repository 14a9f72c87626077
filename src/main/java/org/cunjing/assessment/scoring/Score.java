package org.cunjing.assessment.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cunjing.roster.OfficerClass;

/// Score of one officer and month with everything that led to it. Points in [0, 100], two decimals where shown.
///
/// @param served share of the standard time, f
/// @param lines in the order of the rule set
/// @param exactBase before rounding; zero if no item applies
/// @param deducted sum of the deductions, the common cap applied
/// @param finalPoints from the exact base, rounded once
public record Score(
        String ruleSet,
        OfficerClass officerClass,
        Fraction served,
        List<ScoreLine> lines,
        BigDecimal applicableWeight,
        Fraction exactBase,
        BigDecimal base,
        List<DeductionLine> deductions,
        BigDecimal deducted,
        BigDecimal bonus,
        BigDecimal finalPoints,
        Optional<UnrankedReason> unranked) {

    public Score {
        lines = List.copyOf(lines);
        deductions = List.copyOf(deductions);
    }
}
