package org.cunjing.assessment.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/// One item of a score.
///
/// @param ratio in [0, 1]; empty only if the item is not applicable
/// @param exactPoints share of the base before rounding; the lines add up to the exact base
/// @param points the same in whole cents; the lines add up to the base that is shown
public record ScoreLine(
        String item,
        BigDecimal weight,
        Applicability applicability,
        Optional<Fraction> ratio,
        Fraction exactPoints,
        BigDecimal points,
        Trace trace) {

    ScoreLine withPoints(BigDecimal cents) {
        return new ScoreLine(item, weight, applicability, ratio, exactPoints, cents, trace);
    }
}
