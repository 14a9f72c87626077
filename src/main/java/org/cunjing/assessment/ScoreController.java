package org.cunjing.assessment;

import static org.cunjing.access.Role.COMMUNITY_OFFICER;
import static org.cunjing.access.Role.POSTED_OFFICER;
import static org.cunjing.access.Role.SQUAD_LEADER;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.assessment.scoring.UnrankedReason;
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
    @AllowedToPolice
    ScoreView showScore(@PathVariable YearMonth month, @PathVariable UUID officer) {
        var score = scores.get(month, officer);
        var items = ruleSets.get(score.score().ruleSet()).rules().items();
        var facts = adjustments.listOf(month).stream()
                .filter(one -> one.officer().equals(officer))
                .map(AdjustmentController.AdjustmentView::of)
                .toList();
        return ScoreView.of(score, months.get(month).state(), officers.get(officer), items, facts);
    }

    /// Lists the records behind a score.
    @GetMapping("/{month}/{officer}/evidence")
    @AllowedToPolice
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
}
