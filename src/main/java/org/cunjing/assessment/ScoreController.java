package org.cunjing.assessment;

import static org.cunjing.access.Role.BUREAU_OFFICE;
import static org.cunjing.access.Role.COMMUNITY_OFFICER;
import static org.cunjing.access.Role.POSTED_OFFICER;
import static org.cunjing.access.Role.SQUAD_LEADER;
import static org.cunjing.access.Role.STATION_LEADER;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.assessment.scoring.Applicability;
import org.cunjing.assessment.scoring.DeductionLine;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.assessment.scoring.RuleItem;
import org.cunjing.assessment.scoring.ScoreLine;
import org.cunjing.assessment.scoring.UnrankedReason;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Why a score is what it is.
@RestController
@RequestMapping("/api/assessment/scores")
class ScoreController {

    private final Scores scores;
    private final Months months;
    private final RuleSets ruleSets;
    private final Adjustments adjustments;
    private final ScoreEvidence evidence;
    private final Officers officers;

    ScoreController(
            Scores scores,
            Months months,
            RuleSets ruleSets,
            Adjustments adjustments,
            ScoreEvidence evidence,
            Officers officers) {
        this.scores = scores;
        this.months = months;
        this.ruleSets = ruleSets;
        this.adjustments = adjustments;
        this.evidence = evidence;
        this.officers = officers;
    }

    /// Lists the signed-in officer's own scores, the newest month first.
    @GetMapping
    @AllowedTo({SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    List<ScoreSummaryView> listMyScores() {
        return scores.listMine().stream()
                .map(score ->
                        ScoreSummaryView.of(score, months.get(score.month()).state()))
                .toList();
    }

    /// Shows a score line by line with the numbers that led to it.
    @GetMapping("/{month}/{officer}")
    @AllowedTo({BUREAU_OFFICE, STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    ScoreView showScore(@PathVariable YearMonth month, @PathVariable UUID officer) {
        var score = scores.get(month, officer);
        var items = ruleSets.get(score.score().ruleSet()).rules().items();
        var facts = adjustments.listOf(month).stream()
                .filter(one -> one.officer().equals(officer))
                .map(AdjustmentView::of)
                .toList();
        return ScoreView.of(score, months.get(month).state(), officers.get(officer), items, facts);
    }

    /// Lists the records behind a score.
    @GetMapping("/{month}/{officer}/evidence")
    @AllowedTo({BUREAU_OFFICE, STATION_LEADER, SQUAD_LEADER, COMMUNITY_OFFICER, POSTED_OFFICER})
    List<ScoreEvidence.EvidenceView> listScoreEvidence(@PathVariable YearMonth month, @PathVariable UUID officer) {
        return evidence.of(scores.get(month, officer));
    }

    record ScoreSummaryView(
            String month,
            MonthState state,
            UUID officerId,
            BigDecimal finalPoints,
            @Nullable Integer rank,
            int listed,
            @Nullable UnrankedReason unranked) {

        static ScoreSummaryView of(OfficerScore score, MonthState state) {
            return new ScoreSummaryView(
                    score.month().toString(),
                    state,
                    score.officer(),
                    score.finalPoints(),
                    score.rank(),
                    score.listed(),
                    score.unranked());
        }
    }

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

    record AdjustmentView(
            UUID id,
            String month,
            UUID officerId,
            AdjustmentKind kind,
            String factKey,
            @Nullable BigDecimal points,
            @Nullable String voidedItem,
            String reason,
            boolean approved) {

        static AdjustmentView of(Adjustment one) {
            return new AdjustmentView(
                    one.id(),
                    one.month().toString(),
                    one.officer(),
                    one.kind(),
                    one.factKey(),
                    one.points(),
                    one.voidedItem(),
                    one.reason(),
                    one.approvedBy() != null);
        }
    }
}
