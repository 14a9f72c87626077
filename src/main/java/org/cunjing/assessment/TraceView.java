package org.cunjing.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.assessment.scoring.Fraction;
import org.cunjing.assessment.scoring.Trace;
import org.jspecify.annotations.Nullable;

/// How a ratio came about: the name of the sentence, which the screens word, and the numbers in it.
record TraceView(
        String type, @Nullable EvidenceKind evidence, Map<String, BigDecimal> numbers, List<PartOfTraceView> parts) {

    /// @param ratio in [0, 1]; null where there was nothing to measure
    record PartOfTraceView(BigDecimal weight, @Nullable BigDecimal ratio, TraceView trace) {}

    static TraceView of(Trace trace) {
        var type = trace.getClass().getSimpleName();
        return switch (trace) {
            case Trace.NoEvidence none -> plain(type, none.evidence(), Map.of());
            case Trace.Evaluation one ->
                plain(type, one.evidence(), Map.of("marks", number(one.marks()), "mean", one.mean()));
            case Trace.VillageEvaluation both -> village(type, both);
            case Trace.OnTime orders ->
                plain(
                        type,
                        orders.evidence(),
                        Map.of(
                                "due", number(orders.due()),
                                "onTime", number(orders.onTime()),
                                "late", number(orders.late()),
                                "lateCredit", orders.lateCredit()));
            case Trace.Count count -> count(type, count);
            case Trace.Rate rate ->
                plain(
                        type,
                        rate.evidence(),
                        Map.of("due", number(rate.due()), "onTime", number(rate.onTime()), "bar", rate.bar()));
            case Trace.Mix mix ->
                new TraceView(
                        type,
                        null,
                        Map.of(),
                        mix.parts().stream()
                                .map(part -> new PartOfTraceView(part.weight(), ratio(part.ratio()), of(part.trace())))
                                .toList());
            case Trace.SpotCheck check ->
                plain(
                        type,
                        EvidenceKind.SPOT_CHECK,
                        Map.of("sampled", number(check.sampled()), "passed", number(check.passed())));
            case Trace.SquadMedian squad ->
                plain(type, squad.evidence(), Map.of("members", number(squad.members()), "median", squad.median()));
        };
    }

    static @Nullable BigDecimal ratio(Optional<Fraction> ratio) {
        return ratio.map(exact -> exact.rounded(4)).orElse(null);
    }

    private static TraceView village(String type, Trace.VillageEvaluation both) {
        var numbers = new HashMap<String, BigDecimal>();
        numbers.put("committeeShare", both.committeeShare());
        numbers.put("answers", number(both.answers()));
        numbers.put("minimumAnswers", number(both.minimumAnswers()));
        both.committeeMark().ifPresent(mark -> numbers.put("committeeMark", mark));
        both.residentMark().ifPresent(mark -> numbers.put("residentMark", mark));
        return plain(type, EvidenceKind.COMMITTEE_EVALUATION, numbers);
    }

    private static TraceView count(String type, Trace.Count count) {
        var numbers = new HashMap<String, BigDecimal>();
        numbers.put("fullTarget", number(count.fullTarget()));
        numbers.put("served", count.served());
        numbers.put("target", number(count.target()));
        numbers.put("actual", number(count.actual()));
        count.capacity().ifPresent(capacity -> numbers.put("capacity", number(capacity)));
        return plain(type, count.evidence(), numbers);
    }

    private static TraceView plain(String type, EvidenceKind evidence, Map<String, BigDecimal> numbers) {
        return new TraceView(type, evidence, numbers, List.of());
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
