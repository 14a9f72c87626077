package org.cunjing.assessment.scoring;

import static org.cunjing.assessment.scoring.Fraction.HUNDRED;
import static org.cunjing.assessment.scoring.Fraction.ZERO;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Monthly score of one officer.
///
/// `base = 100 · Σ wᵢrᵢ / Σ wᵢ` over the items that apply; `final = clamp(base − deductions + bonus, 0, 100)`
///
/// - Units: ratios in [0, 1] inside, points in [0, 100] out; exact fractions, one rounding at the end (half up, cents).
/// - Source: docs/methods/monthly-score.md, sections 2 and 4.
public final class ScoreFormula {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private ScoreFormula() {}

    /// Scores one month with the rule set that was in force.
    ///
    /// @throws IllegalArgumentException if the month voids an item that the rule set does not have
    public static Score score(RuleSet rules, OfficerMonth month) {
        refuseUnknownItems(rules, month);
        var served = month.served(rules.standardHalfDays());
        var measures = rules.items().stream()
                .map(item -> Measure.of(item.formula(), month, served))
                .toList();
        var lines = lines(rules, month, measures);
        var base = lines.stream().map(ScoreLine::exactPoints).reduce(ZERO, Fraction::plus);
        var deductions = deductions(rules, month);
        var deducted = sum(deductions.stream().map(DeductionLine::points).toList(), rules.deductionCap());
        var bonus = sum(month.bonuses().stream().map(Bonus::points).toList(), rules.bonusCap());
        var total = base.minus(Fraction.of(deducted)).plus(Fraction.of(bonus));
        var weight = applicableWeight(lines);
        return new Score(
                rules.version(),
                rules.officerClass(),
                served,
                CentShares.of(lines, base.rounded(2)),
                weight,
                base,
                base.rounded(2),
                deductions,
                deducted,
                bonus,
                total.max(ZERO).min(HUNDRED).rounded(2),
                unranked(rules, served, weight));
    }

    private static void refuseUnknownItems(RuleSet rules, OfficerMonth month) {
        for (var code : month.voidedItems()) {
            if (!rules.has(code)) {
                throw new IllegalArgumentException(
                        "voidedItem (%s) must be an item of %s.".formatted(code, rules.version()));
            }
        }
    }

    private static List<ScoreLine> lines(RuleSet rules, OfficerMonth month, List<Measure> measures) {
        var lines = new ArrayList<ScoreLine>();
        for (int i = 0; i < measures.size(); i++) {
            var item = rules.items().get(i);
            lines.add(line(item, measures.get(i), month.voidedItems().contains(item.code())));
        }
        var possible = Fraction.of(applicableWeight(lines));
        return lines.stream().map(line -> weighed(line, possible)).toList();
    }

    private static ScoreLine line(RuleItem item, Measure measure, boolean voided) {
        var ratio = voided ? Optional.of(ZERO) : measure.ratio();
        var applicability = voided
                ? Applicability.VOIDED
                : ratio.isPresent() ? Applicability.APPLICABLE : Applicability.NOT_APPLICABLE;
        return new ScoreLine(item.code(), item.weight(), applicability, ratio, ZERO, NOTHING, measure.trace());
    }

    private static ScoreLine weighed(ScoreLine line, Fraction possible) {
        var points = line.ratio()
                .map(ratio ->
                        HUNDRED.times(Fraction.of(line.weight())).times(ratio).dividedBy(possible))
                .orElse(ZERO);
        return new ScoreLine(
                line.item(), line.weight(), line.applicability(), line.ratio(), points, NOTHING, line.trace());
    }

    private static BigDecimal applicableWeight(List<ScoreLine> lines) {
        return lines.stream()
                .filter(line -> line.applicability() != Applicability.NOT_APPLICABLE)
                .map(ScoreLine::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<DeductionLine> deductions(RuleSet rules, OfficerMonth month) {
        return Arrays.stream(DeductionKind.values())
                .map(kind -> deduction(kind, rules.deductionRule(kind), month))
                .filter(line -> line.facts() > 0)
                .toList();
    }

    private static DeductionLine deduction(DeductionKind kind, DeductionRule rule, OfficerMonth month) {
        long facts = month.deductions().stream()
                .filter(deduction -> deduction.kind() == kind)
                .count();
        var points = rule.points().multiply(BigDecimal.valueOf(facts)).min(rule.cap());
        return new DeductionLine(kind, facts, rule.points(), rule.cap(), points);
    }

    private static BigDecimal sum(List<BigDecimal> points, BigDecimal cap) {
        return Fraction.of(points.stream().reduce(NOTHING, BigDecimal::add).min(cap))
                .rounded(2);
    }

    private static Optional<UnrankedReason> unranked(RuleSet rules, Fraction served, BigDecimal applicableWeight) {
        if (served.compareTo(Fraction.of(rules.minimumService())) < 0) {
            return Optional.of(UnrankedReason.SERVED_TOO_LITTLE);
        }
        return applicableWeight.signum() == 0 ? Optional.of(UnrankedReason.NOTHING_APPLICABLE) : Optional.empty();
    }
}
