package org.cunjing.assessment;

import static org.cunjing.assessment.scoring.EvidenceKind.COMMITTEE_EVALUATION;
import static org.cunjing.assessment.scoring.EvidenceKind.COUNCIL_MEETING;
import static org.cunjing.assessment.scoring.EvidenceKind.INSPECTION;
import static org.cunjing.assessment.scoring.EvidenceKind.STATION_EVALUATION;
import static org.cunjing.assessment.scoring.EvidenceKind.VISIT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunjing.assessment.EvaluationStore.OpenMark;
import org.cunjing.assessment.EvidenceStore.EvidenceRow;
import org.cunjing.assessment.scoring.Evidence;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.assessment.scoring.OfficerMonth;
import org.cunjing.assessment.scoring.RuleSet;
import org.cunjing.territory.Village;

/// Everything known of one officer's month, put into the shapes that formulas read.
///
/// @param villages where the officer served: what they offer bounds what is asked for
/// @param squad marks that come from the members of a leader's squad; empty for everybody else
record OfficerFacts(
        Served served,
        List<EvidenceRow> evidence,
        List<OpenMark> marks,
        List<Adjustment> adjustments,
        List<Village> villages,
        Map<EvidenceKind, Evidence> squad) {

    OfficerMonth month(RuleSet rules) {
        var shaped = new EnumMap<EvidenceKind, Evidence>(EvidenceKind.class);
        rules.items().stream()
                .flatMap(item -> item.formula().kinds().stream())
                .distinct()
                .forEach(kind -> shape(kind).ifPresent(facts -> shaped.put(kind, facts)));
        return new OfficerMonth(
                served.absentHalfDays(rules.standardHalfDays()),
                served.notPostedHalfDays(rules.standardHalfDays()),
                shaped,
                adjustments.stream().flatMap(one -> one.deduction().stream()).toList(),
                adjustments.stream().flatMap(one -> one.bonus().stream()).toList());
    }

    private Optional<Evidence> shape(EvidenceKind kind) {
        if (squad.containsKey(kind)) {
            return Optional.ofNullable(squad.get(kind));
        }
        var shape = kind.shape();
        if (shape == Evidence.Marks.class) {
            var given = marks(kind);
            return given.isEmpty() ? Optional.empty() : Optional.of(new Evidence.Marks(given));
        }
        return Optional.of(counted(kind, shape));
    }

    private Evidence counted(EvidenceKind kind, Class<? extends Evidence> shape) {
        if (shape == Evidence.Deadlines.class) {
            return deadlines(kind);
        }
        if (shape == Evidence.CountedOf.class) {
            return new Evidence.CountedOf(units(kind, Outcome.DONE), offered(kind));
        }
        if (shape == Evidence.Sample.class) {
            long passed = units(kind, Outcome.PASSED);
            return new Evidence.Sample(passed + units(kind, Outcome.FAILED), passed);
        }
        return shape == Evidence.Answers.class
                ? new Evidence.Answers(
                        units(kind, Outcome.SATISFIED), units(kind, Outcome.BASIC), units(kind, Outcome.DISSATISFIED))
                : new Evidence.Counted(units(kind, Outcome.DONE));
    }

    Evidence.Deadlines deadlines(EvidenceKind kind) {
        long onTime = units(kind, Outcome.ON_TIME);
        long late = units(kind, Outcome.LATE);
        return new Evidence.Deadlines(onTime + late + units(kind, Outcome.OPEN), onTime, late);
    }

    /// What the villages offer: sites to inspect, households to visit, meetings held with or without the officer.
    private long offered(EvidenceKind kind) {
        return kind == INSPECTION
                ? villages.stream().mapToLong(Village::sites).sum()
                : kind == VISIT
                        ? villages.stream().mapToLong(Village::households).sum()
                        : units(kind, Outcome.DONE) + (kind == COUNCIL_MEETING ? units(kind, Outcome.MISSED) : 0);
    }

    private List<BigDecimal> marks(EvidenceKind kind) {
        var side = kind == STATION_EVALUATION ? EvaluationSide.STATION : EvaluationSide.COMMUNITY;
        return kind == STATION_EVALUATION || kind == COMMITTEE_EVALUATION
                ? marks.stream()
                        .filter(one -> one.side() == side)
                        .map(OpenMark::mark)
                        .toList()
                : List.of();
    }

    private long units(EvidenceKind kind, Outcome outcome) {
        return evidence.stream()
                .filter(row -> row.kind() == kind && row.outcome() == outcome)
                .mapToLong(EvidenceRow::units)
                .sum();
    }
}
