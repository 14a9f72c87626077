package org.cunjing.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cunjing.assessment.scoring.Formula;

/// A formula for people to read: its name, which the screens word, and the numbers in it.
record FormulaView(String type, Map<String, BigDecimal> numbers, List<PartOfFormulaView> parts) {

    record PartOfFormulaView(BigDecimal weight, String evidence, FormulaView formula) {}

    static FormulaView of(Formula formula) {
        var type = formula.getClass().getSimpleName();
        return switch (formula) {
            case Formula.Evaluation _, Formula.SpotCheck _, Formula.SquadMedian _ -> plain(type, Map.of());
            case Formula.VillageEvaluation rule ->
                plain(
                        type,
                        Map.of(
                                "committeeShare", rule.committeeShare(),
                                "priorAnswers", BigDecimal.valueOf(rule.priorAnswers()),
                                "prior", rule.prior(),
                                "basicCredit", rule.basicCredit(),
                                "minimumAnswers", BigDecimal.valueOf(rule.minimumAnswers())));
            case Formula.OnTime rule -> plain(type, Map.of("lateCredit", rule.lateCredit()));
            case Formula.CountAgainstTarget rule -> plain(type, Map.of("target", BigDecimal.valueOf(rule.target())));
            case Formula.CountAgainstCapacity rule ->
                plain(type, Map.of("target", BigDecimal.valueOf(rule.target()), "capacityShare", rule.capacityShare()));
            case Formula.Rate rule ->
                plain(
                        type,
                        Map.of(
                                "bar", rule.bar(),
                                "floor", rule.floor(),
                                "relief", rule.relief(),
                                "reliefAbove", BigDecimal.valueOf(rule.reliefAbove())));
            case Formula.Mix rule ->
                new FormulaView(
                        type,
                        Map.of(),
                        rule.parts().stream()
                                .map(part -> new PartOfFormulaView(
                                        part.weight(),
                                        part.formula().kinds().iterator().next().name(),
                                        of(part.formula())))
                                .toList());
        };
    }

    private static FormulaView plain(String type, Map<String, BigDecimal> numbers) {
        return new FormulaView(type, numbers, List.of());
    }
}
