package org.cunjing.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cunjing.assessment.AdjustmentController.AdjustmentView;
import org.cunjing.assessment.scoring.DeductionLine;
import org.cunjing.assessment.scoring.RuleItem;
import org.cunjing.assessment.scoring.UnrankedReason;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.jspecify.annotations.Nullable;

/// A score as it is explained: line by line, with what was deducted and why.
///
/// @param served share of the standard time, f
/// @param applicableWeight weights of the items that apply, out of 100
record ScoreView(
        String month,
        MonthState state,
        UUID officerId,
        String officerName,
        OfficerClass officerClass,
        String ruleSet,
        BigDecimal served,
        long absentHalfDays,
        long notPostedHalfDays,
        BigDecimal applicableWeight,
        BigDecimal base,
        BigDecimal deducted,
        BigDecimal bonus,
        BigDecimal finalPoints,
        @Nullable Integer rank,
        int listed,
        @Nullable UnrankedReason unranked,
        List<ScoreLineView> lines,
        List<DeductionLine> deductions,
        List<AdjustmentView> adjustments) {

    static ScoreView of(
            OfficerScore kept,
            MonthState state,
            Officer officer,
            List<RuleItem> items,
            List<AdjustmentView> adjustments) {
        var score = kept.score();
        return new ScoreView(
                kept.month().toString(),
                state,
                officer.id(),
                officer.name(),
                kept.officerClass(),
                score.ruleSet(),
                score.served().rounded(3),
                kept.inputs().absentHalfDays(),
                kept.inputs().notPostedHalfDays(),
                score.applicableWeight(),
                score.base(),
                score.deducted(),
                score.bonus(),
                score.finalPoints(),
                kept.rank(),
                kept.listed(),
                kept.unranked(),
                score.lines().stream()
                        .map(line -> ScoreLineView.of(line, items))
                        .toList(),
                score.deductions(),
                adjustments);
    }
}
