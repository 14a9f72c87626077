package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cunjing.assessment.DualEvaluation;
import org.cunjing.assessment.Evaluations;
import org.cunjing.assessment.Evaluations.ItemMark;
import org.cunjing.assessment.Evaluations.PastEvaluation;
import org.cunjing.assessment.EvidenceHistory;
import org.cunjing.assessment.Months;
import org.cunjing.assessment.RuleSets;
import org.springframework.stereotype.Component;

/// The last month of 2022, assessed up to its preview: some evaluations are still out, and freezing is left to whoever
/// tries the system.
@Component
class MonthLoad {

    private static final YearMonth MONTH = YearMonth.of(2022, 12);
    private static final Duration LEFT_TO_EVALUATE = Duration.ofDays(14);
    private static final double ANSWERED = 0.96;

    private final RuleSets ruleSets;
    private final EvidenceHistory evidence;
    private final Evaluations evaluations;
    private final Months months;
    private final Clock clock;

    MonthLoad(RuleSets ruleSets, EvidenceHistory evidence, Evaluations evaluations, Months months, Clock clock) {
        this.ruleSets = ruleSets;
        this.evidence = evidence;
        this.evaluations = evaluations;
        this.months = months;
        this.clock = clock;
    }

    void load(long seed) {
        ruleSets.publishProposals();
        months.open(MONTH, clock.instant().plus(LEFT_TO_EVALUATE));
        evidence.noteLedgers(MONTH);
        var dice = new Dice(seed, "evaluations");
        var given = new ArrayList<PastEvaluation>();
        for (var dual : evaluations.listOf(MONTH)) {
            given.addAll(answers(dual, dice));
        }
        evaluations.load(given);
        months.preview(MONTH);
    }

    private List<PastEvaluation> answers(DualEvaluation dual, Dice dice) {
        var answers = new ArrayList<PastEvaluation>();
        if (dice.chance(ANSWERED)) {
            var marks = marks(dice, "SKILL", "QUALITY", "LAWFULNESS", "TEAMWORK");
            answers.add(new PastEvaluation(MONTH, dual.officer(), null, marks, clock.instant()));
        }
        for (var village : dual.committees()) {
            if (dice.chance(ANSWERED)) {
                var marks = marks(dice, "COOPERATION", "SERVICE", "REACHABILITY");
                answers.add(new PastEvaluation(MONTH, dual.officer(), village, marks, clock.instant()));
            }
        }
        return answers;
    }

    /// Between the extremes, which would want a reason.
    private static List<ItemMark> marks(Dice dice, String... items) {
        int level = dice.between(72, 90);
        var marks = new ArrayList<ItemMark>();
        for (var item : items) {
            marks.add(new ItemMark(item, level + dice.between(-4, 4), null));
        }
        return marks;
    }
}
