package org.cunjing.assessment.scoring;

import static org.cunjing.assessment.scoring.EvidenceKind.COMMITTEE_EVALUATION;
import static org.cunjing.assessment.scoring.EvidenceKind.RESIDENT_EVALUATION;
import static org.cunjing.assessment.scoring.Fraction.HUNDRED;
import static org.cunjing.assessment.scoring.Fraction.ONE;
import static org.cunjing.assessment.scoring.Fraction.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunjing.assessment.scoring.Evidence.Answers;
import org.cunjing.assessment.scoring.Evidence.Counted;
import org.cunjing.assessment.scoring.Evidence.CountedOf;
import org.cunjing.assessment.scoring.Evidence.Deadlines;
import org.cunjing.assessment.scoring.Evidence.Marks;
import org.cunjing.assessment.scoring.Evidence.Sample;

/// What one formula makes of a month: a ratio in [0, 1], or none where there was nothing to measure.
///
/// Source: docs/methods/monthly-score.md, section 3.
record Measure(Optional<Fraction> ratio, Trace trace) {

    /// @param served share of the standard time, f
    static Measure of(Formula formula, OfficerMonth month, Fraction served) {
        return switch (formula) {
            case Formula.Evaluation rule -> evaluation(rule, month);
            case Formula.VillageEvaluation rule -> village(rule, month);
            case Formula.OnTime rule -> onTime(rule, month);
            case Formula.CountAgainstTarget rule -> count(rule, month, served);
            case Formula.CountAgainstCapacity rule -> count(rule, month, served);
            case Formula.Rate rule -> rate(rule, month);
            case Formula.Mix rule -> mix(rule, month, served);
            case Formula.SpotCheck() -> spotCheck(month);
            case Formula.SquadMedian rule -> median(rule, month);
        };
    }

    private static Measure evaluation(Formula.Evaluation rule, OfficerMonth month) {
        var marks = marks(rule.evidence(), month);
        return mean(marks)
                .map(mean -> measured(
                        mean.dividedBy(HUNDRED), new Trace.Evaluation(rule.evidence(), marks.size(), mean.rounded(2))))
                .orElseGet(() -> missing(rule.evidence()));
    }

    private static Measure village(Formula.VillageEvaluation rule, OfficerMonth month) {
        var committee = mean(marks(COMMITTEE_EVALUATION, month)).map(mark -> mark.dividedBy(HUNDRED));
        var answers = month.find(RESIDENT_EVALUATION, Answers.class).orElse(new Answers(0, 0, 0));
        var residents = answers.total() < rule.minimumAnswers()
                ? Optional.<Fraction>empty()
                : Optional.of(shrunk(rule, answers));
        var share = Fraction.of(rule.committeeShare());
        var sides = List.of(new Weighted(share, committee), new Weighted(ONE.minus(share), residents));
        var trace = new Trace.VillageEvaluation(
                committee.map(Measure::mark),
                rule.committeeShare(),
                answers.total(),
                rule.minimumAnswers(),
                residents.map(Measure::mark));
        return new Measure(Weighted.mean(sides), trace);
    }

    private static Fraction shrunk(Formula.VillageEvaluation rule, Answers answers) {
        var satisfied = Fraction.of(answers.satisfied())
                .plus(Fraction.of(rule.basicCredit()).times(Fraction.of(answers.basic())));
        return Fraction.of(rule.prior())
                .times(Fraction.of(rule.priorAnswers()))
                .plus(satisfied)
                .dividedBy(Fraction.of(rule.priorAnswers() + answers.total()));
    }

    private static Measure onTime(Formula.OnTime rule, OfficerMonth month) {
        return deadlines(rule.evidence(), month)
                .map(facts -> {
                    var trace = new Trace.OnTime(
                            rule.evidence(), facts.due(), facts.onTime(), facts.late(), rule.lateCredit());
                    var earned = Fraction.of(facts.onTime())
                            .plus(Fraction.of(rule.lateCredit()).times(Fraction.of(facts.late())));
                    return facts.due() == 0 ? idle(trace) : measured(earned.dividedBy(Fraction.of(facts.due())), trace);
                })
                .orElseGet(() -> missing(rule.evidence()));
    }

    private static Measure count(Formula.CountAgainstTarget rule, OfficerMonth month, Fraction served) {
        return month.find(rule.evidence(), Counted.class)
                .map(facts -> against(rule.evidence(), rule.target(), Optional.empty(), facts.done(), served))
                .orElseGet(() -> missing(rule.evidence()));
    }

    private static Measure count(Formula.CountAgainstCapacity rule, OfficerMonth month, Fraction served) {
        return month.find(rule.evidence(), CountedOf.class)
                .map(facts -> {
                    long capacity = Fraction.of(rule.capacityShare())
                            .times(Fraction.of(facts.offered()))
                            .divided(0, RoundingMode.CEILING)
                            .longValueExact();
                    return against(rule.evidence(), rule.target(), Optional.of(capacity), facts.done(), served);
                })
                .orElseGet(() -> missing(rule.evidence()));
    }

    private static Measure against(
            EvidenceKind kind, long full, Optional<Long> capacity, long actual, Fraction served) {
        long most = Math.min(full, capacity.orElse(full));
        long scaled = Fraction.of(most).times(served).rounded(0).longValueExact();
        long target = Math.max(1, scaled);
        var trace = new Trace.Count(kind, full, capacity, served.rounded(3), most == 0 ? 0 : target, actual);
        return most == 0 ? idle(trace) : measured(ONE.min(Fraction.of(actual, target)), trace);
    }

    private static Measure rate(Formula.Rate rule, OfficerMonth month) {
        return deadlines(rule.evidence(), month)
                .map(facts -> {
                    var above = BigDecimal.valueOf(Math.max(0, facts.due() - rule.reliefAbove()));
                    var bar = rule.floor().max(rule.bar().subtract(rule.relief().multiply(above)));
                    var trace = new Trace.Rate(rule.evidence(), facts.due(), facts.onTime(), bar);
                    return facts.due() == 0
                            ? idle(trace)
                            : measured(
                                    ONE.min(Fraction.of(facts.onTime(), facts.due())
                                            .dividedBy(Fraction.of(bar))),
                                    trace);
                })
                .orElseGet(() -> missing(rule.evidence()));
    }

    private static Measure mix(Formula.Mix rule, OfficerMonth month, Fraction served) {
        var sides = new ArrayList<Weighted>();
        var traces = new ArrayList<Trace.Part>();
        for (var part : rule.parts()) {
            var measure = of(part.formula(), month, served);
            sides.add(new Weighted(Fraction.of(part.weight()), measure.ratio()));
            traces.add(new Trace.Part(part.weight(), measure.ratio(), measure.trace()));
        }
        return new Measure(Weighted.mean(sides), new Trace.Mix(List.copyOf(traces)));
    }

    private static Measure spotCheck(OfficerMonth month) {
        var sample = month.find(EvidenceKind.SPOT_CHECK, Sample.class).orElse(new Sample(0, 0));
        var trace = new Trace.SpotCheck(sample.sampled(), sample.passed());
        return sample.sampled() == 0 ? idle(trace) : measured(Fraction.of(sample.passed(), sample.sampled()), trace);
    }

    private static Measure median(Formula.SquadMedian rule, OfficerMonth month) {
        var marks = marks(rule.evidence(), month).stream().sorted().toList();
        if (marks.isEmpty()) {
            return missing(rule.evidence());
        }
        var middle = marks.subList((marks.size() - 1) / 2, marks.size() / 2 + 1);
        var median = mean(middle).orElse(ZERO);
        return measured(
                median.dividedBy(HUNDRED), new Trace.SquadMedian(rule.evidence(), marks.size(), median.rounded(2)));
    }

    private static List<BigDecimal> marks(EvidenceKind kind, OfficerMonth month) {
        return month.find(kind, Marks.class).map(Marks::marks).orElse(List.of());
    }

    private static Optional<Deadlines> deadlines(EvidenceKind kind, OfficerMonth month) {
        return month.find(kind, Deadlines.class);
    }

    private static Optional<Fraction> mean(List<BigDecimal> marks) {
        return marks.stream()
                .map(Fraction::of)
                .reduce(Fraction::plus)
                .map(sum -> sum.dividedBy(Fraction.of(marks.size())));
    }

    private static BigDecimal mark(Fraction ratio) {
        return ratio.times(HUNDRED).rounded(2);
    }

    private static Measure measured(Fraction ratio, Trace trace) {
        return new Measure(Optional.of(ratio), trace);
    }

    private static Measure idle(Trace trace) {
        return new Measure(Optional.empty(), trace);
    }

    private static Measure missing(EvidenceKind kind) {
        return idle(new Trace.NoEvidence(kind));
    }
}
