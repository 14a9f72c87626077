package org.cunjing.assessment.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.cunjing.roster.OfficerClass;

/// How one class of officers is assessed from a month on. A closed month is always computed with its own rule set.
///
/// @param standardHalfDays service of a full month, in half-days
/// @param minimumService smallest share of it that is ranked, in [0, 1]
/// @param deductionCap most points taken off in a month for all kinds together
/// @param bonusCap most points added in a month
public record RuleSet(
        String version,
        OfficerClass officerClass,
        YearMonth effectiveMonth,
        long standardHalfDays,
        BigDecimal minimumService,
        List<RuleItem> items,
        Map<DeductionKind, DeductionRule> deductions,
        BigDecimal deductionCap,
        BigDecimal bonusCap) {

    static final BigDecimal WEIGHTS = BigDecimal.valueOf(100);

    public RuleSet {
        items = List.copyOf(items);
        deductions = Map.copyOf(deductions);
        Rule.positive("standardHalfDays", BigDecimal.valueOf(standardHalfDays));
        Rule.within("minimumService", minimumService, 0, 1);
        Rule.within("deductionCap", deductionCap, 0, 100);
        Rule.within("bonusCap", bonusCap, 0, 100);
        var weights = items.stream().map(RuleItem::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.compareTo(WEIGHTS) != 0) {
            throw new IllegalArgumentException("weights (%s) must add up to %s.".formatted(weights, WEIGHTS));
        }
        var codes = new HashSet<String>();
        for (var item : items) {
            if (!codes.add(item.code())) {
                throw new IllegalArgumentException("code (%s) must be used once.".formatted(item.code()));
            }
        }
        if (deductions.size() != DeductionKind.values().length) {
            throw new IllegalArgumentException("deductions (%s) must have a rule for each kind.".formatted(deductions));
        }
    }

    boolean has(String code) {
        return items.stream().anyMatch(item -> item.code().equals(code));
    }

    public DeductionRule deductionRule(DeductionKind kind) {
        var rule = deductions.get(kind);
        if (rule == null) {
            throw new IllegalStateException("The constructor lets no kind (%s) pass without a rule.".formatted(kind));
        }
        return rule;
    }
}
