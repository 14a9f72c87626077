package org.cunjing.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.cunjing.assessment.scoring.Applicability;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.assessment.scoring.RuleItem;
import org.cunjing.assessment.scoring.ScoreLine;
import org.jspecify.annotations.Nullable;

/// One item of a score with the numbers that led to it.
///
/// @param ratio in [0, 1]; null if the item does not apply
record ScoreLineView(
        String item,
        String nameZh,
        String nameEn,
        BigDecimal weight,
        Applicability applicability,
        @Nullable BigDecimal ratio,
        BigDecimal points,
        TraceView trace,
        List<EvidenceKind> evidence) {

    static ScoreLineView of(ScoreLine line, List<RuleItem> items) {
        var item = items.stream()
                .filter(one -> one.code().equals(line.item()))
                .findFirst()
                .orElseThrow();
        return new ScoreLineView(
                line.item(),
                item.nameZh(),
                item.nameEn(),
                line.weight(),
                line.applicability(),
                TraceView.ratio(line.ratio()),
                line.points(),
                TraceView.of(line.trace()),
                item.formula().kinds().stream().sorted().toList());
    }
}
