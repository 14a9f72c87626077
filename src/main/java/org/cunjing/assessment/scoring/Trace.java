package org.cunjing.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The numbers behind a ratio, as a screen shows them. Decimals are rounded here for reading only.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Trace {

    /// No record of this kind has come in.
    record NoEvidence(EvidenceKind evidence) implements Trace {}

    record Evaluation(EvidenceKind evidence, long marks, BigDecimal mean) implements Trace {}

    /// Marks of both sides before they are weighed.
    ///
    /// @param residentMark in [0, 100], after shrinking; empty if too few answered
    record VillageEvaluation(
            Optional<BigDecimal> committeeMark,
            BigDecimal committeeShare,
            long answers,
            long minimumAnswers,
            Optional<BigDecimal> residentMark)
            implements Trace {}

    record OnTime(EvidenceKind evidence, long due, long onTime, long late, BigDecimal lateCredit) implements Trace {}

    /// Work done against the target of this month.
    ///
    /// @param served share of the standard time, f
    record Count(
            EvidenceKind evidence,
            long fullTarget,
            Optional<Long> capacity,
            BigDecimal served,
            long target,
            long actual)
            implements Trace {}

    /// Matters on time against the bar of this load.
    ///
    /// @param bar share on time that earns everything, θ
    record Rate(EvidenceKind evidence, long due, long onTime, BigDecimal bar) implements Trace {}

    record Mix(List<Part> parts) implements Trace {}

    record Part(BigDecimal weight, Optional<Fraction> ratio, Trace trace) {}

    record SpotCheck(long sampled, long passed) implements Trace {}

    record SquadMedian(EvidenceKind evidence, long members, BigDecimal median) implements Trace {}
}
