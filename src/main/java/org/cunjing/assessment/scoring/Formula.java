package org.cunjing.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The closed set of ways from evidence to a ratio in [0, 1]. Shares and credits are plain decimals, not percents.
///
/// Source: docs/methods/monthly-score.md, section 3.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Formula {

    /// The kinds of evidence this formula reads.
    Set<EvidenceKind> kinds();

    /// Mean of the marks, as a share of 100.
    record Evaluation(EvidenceKind evidence) implements Formula {
        public Evaluation {
            Rule.shaped(evidence, Evidence.Marks.class);
        }

        @Override
        public Set<EvidenceKind> kinds() {
            return Set.of(evidence);
        }
    }

    /// Committee and residents together; few answers of residents are drawn towards `prior`, very few do not count.
    ///
    /// @param priorAnswers imagined answers that stand for `prior`
    /// @param minimumAnswers below this many answers only the committee counts
    record VillageEvaluation(
            BigDecimal committeeShare, long priorAnswers, BigDecimal prior, BigDecimal basicCredit, long minimumAnswers)
            implements Formula {
        public VillageEvaluation {
            Rule.within("committeeShare", committeeShare, 0, 1);
            Rule.notNegative("priorAnswers", priorAnswers);
            Rule.within("prior", prior, 0, 1);
            Rule.within("basicCredit", basicCredit, 0, 1);
            Rule.positive("minimumAnswers", BigDecimal.valueOf(minimumAnswers));
        }

        @Override
        public Set<EvidenceKind> kinds() {
            return Set.of(EvidenceKind.COMMITTEE_EVALUATION, EvidenceKind.RESIDENT_EVALUATION);
        }
    }

    /// Share done on time; what was done late earns `lateCredit`.
    record OnTime(EvidenceKind evidence, BigDecimal lateCredit) implements Formula {
        public OnTime {
            Rule.shaped(evidence, Evidence.Deadlines.class);
            Rule.within("lateCredit", lateCredit, 0, 1);
        }

        @Override
        public Set<EvidenceKind> kinds() {
            return Set.of(evidence);
        }
    }

    /// Records against a target for a full month; more than the target earns nothing more.
    record CountAgainstTarget(EvidenceKind evidence, long target) implements Formula {
        public CountAgainstTarget {
            Rule.shaped(evidence, Evidence.Counted.class);
            Rule.positive("target", BigDecimal.valueOf(target));
        }

        @Override
        public Set<EvidenceKind> kinds() {
            return Set.of(evidence);
        }
    }

    /// As before, but a village is never asked for more than this share of what it offers.
    record CountAgainstCapacity(EvidenceKind evidence, long target, BigDecimal capacityShare) implements Formula {
        public CountAgainstCapacity {
            Rule.shaped(evidence, Evidence.CountedOf.class);
            Rule.positive("target", BigDecimal.valueOf(target));
            Rule.positive("capacityShare", capacityShare);
            Rule.within("capacityShare", capacityShare, 0, 1);
        }

        @Override
        public Set<EvidenceKind> kinds() {
            return Set.of(evidence);
        }
    }

    /// Share on time against a bar that sinks with the load: `max(floor, bar − relief · max(0, cases − reliefAbove))`.
    record Rate(EvidenceKind evidence, BigDecimal bar, BigDecimal floor, BigDecimal relief, long reliefAbove)
            implements Formula {
        public Rate {
            Rule.shaped(evidence, Evidence.Deadlines.class);
            Rule.within("bar", bar, 0, 1);
            Rule.positive("floor", floor);
            Rule.within("bar - floor", bar.subtract(floor), 0, 1);
            Rule.within("relief", relief, 0, 1);
            Rule.notNegative("reliefAbove", reliefAbove);
        }

        @Override
        public Set<EvidenceKind> kinds() {
            return Set.of(evidence);
        }
    }

    /// Weighted mean of parts; a part that does not apply gives its weight to the others.
    record Mix(List<Part> parts) implements Formula {
        public Mix {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("parts (%s) must be at least two.".formatted(parts.size()));
            }
        }

        @Override
        public Set<EvidenceKind> kinds() {
            var kinds = EnumSet.noneOf(EvidenceKind.class);
            parts.forEach(part -> kinds.addAll(part.formula().kinds()));
            return Set.copyOf(kinds);
        }
    }

    /// Share of the reviewed records that passed.
    record SpotCheck() implements Formula {
        @Override
        public Set<EvidenceKind> kinds() {
            return Set.of(EvidenceKind.SPOT_CHECK);
        }
    }

    /// Median of the squad's marks, as a share of 100: one member's very good or bad month moves a leader little.
    record SquadMedian(EvidenceKind evidence) implements Formula {
        public SquadMedian {
            Rule.shaped(evidence, Evidence.Marks.class);
        }

        @Override
        public Set<EvidenceKind> kinds() {
            return Set.of(evidence);
        }
    }

    /// One part of a mix.
    record Part(BigDecimal weight, Formula formula) {
        public Part {
            Rule.positive("weight", weight);
        }
    }
}
