package org.cunjing.casework.brief;

import java.util.List;
import java.util.stream.Stream;
import org.cunjing.casework.brief.SecurityBrief.BriefFigure;
import org.cunjing.casework.brief.SecurityBrief.Shown;
import org.cunjing.casework.brief.SecurityBrief.Trend;
import org.jspecify.annotations.Nullable;

/// Counts of a group as a brief words them.
///
/// - Source: docs/methods/small-counts.md.
final class BriefFigures {

    private BriefFigures() {}

    /// @return a figure for each count, and last that of the total
    static List<BriefFigure> of(List<Integer> counts) {
        var shown = SmallCounts.of(counts);
        return Stream.concat(shown.cells().stream().map(BriefFigures::figure), Stream.of(figure(shown.total())))
                .toList();
    }

    private static BriefFigure figure(SmallCounts.Cell cell) {
        return switch (cell.shown()) {
            case EXACT -> new BriefFigure(Shown.EXACT, cell.count());
            case FEW -> new BriefFigure(Shown.FEW, 0);
            case WITHHELD -> new BriefFigure(Shown.WITHHELD, 0);
        };
    }

    private static BriefFigure figure(@Nullable Integer total) {
        return total == null ? new BriefFigure(Shown.WITHHELD, 0) : new BriefFigure(Shown.EXACT, total);
    }

    static Trend trend(BriefFigure now, BriefFigure before) {
        if (now.shown() != Shown.EXACT || before.shown() != Shown.EXACT) {
            return Trend.UNKNOWN;
        }
        int order = Integer.compare(now.count(), before.count());
        return order == 0 ? Trend.SAME : order > 0 ? Trend.MORE : Trend.FEWER;
    }
}
