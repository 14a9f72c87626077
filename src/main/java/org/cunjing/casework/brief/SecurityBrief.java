package org.cunjing.casework.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How things stand in a village: counts by kind and what became of them, nothing that leads to a case.
///
/// @param counts of concerns of residents and of dangers; small ones are hidden
/// @param work what the police did; of these nothing is hidden, for they are about nobody
record SecurityBrief(LocalDate firstDay, LocalDate lastDay, List<BriefGroup> counts, List<BriefWork> work) {

    SecurityBrief {
        counts = List.copyOf(counts);
        work = List.copyOf(work);
    }

    enum Shown {
        EXACT,
        FEW,
        WITHHELD
    }

    enum Trend {
        MORE,
        FEWER,
        SAME,
        /// What is hidden does not tell.
        UNKNOWN
    }

    /// @param count 0 where nothing is said
    record BriefFigure(Shown shown, int count) {}

    /// @param before the same in the period before
    record BriefLine(String kind, BriefFigure figure, BriefFigure before, Trend trend) {}

    /// @param kind DISPUTE or HAZARD
    record BriefGroup(String kind, List<BriefLine> lines, BriefFigure total, BriefFigure totalBefore, Trend trend) {

        BriefGroup {
            lines = List.copyOf(lines);
        }
    }

    record BriefWork(String kind, int count, int before) {}

    /// A frozen one.
    ///
    /// @param entryId of the meeting; null: not held yet
    record Frozen(
            java.util.UUID id,
            java.util.UUID villageId,
            SecurityBrief brief,
            java.util.@Nullable UUID entryId,
            java.time.Instant at,
            String by) {}
}
