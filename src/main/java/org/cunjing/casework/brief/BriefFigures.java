package org.cunjing.casework.brief;

import java.util.List;
import java.util.stream.IntStream;
import org.cunjing.casework.brief.SecurityBrief.BriefFigure;
import org.cunjing.casework.brief.SecurityBrief.Shown;
import org.cunjing.casework.brief.SecurityBrief.Trend;
import org.jspecify.annotations.Nullable;

/// What the months of a period show, added up: never more than they show one by one.
///
/// - Source: docs/methods/small-counts.md, rule 5.
final class BriefFigures {

    private BriefFigures() {}

    /// @param months counts of each month, kinds in the same order
    /// @return a figure for each kind, and last that of the total
    static List<BriefFigure> of(List<List<Integer>> months) {
        var shown = months.stream().map(SmallCounts::of).toList();
        int kinds = months.getFirst().size();
        var lines = IntStream.range(0, kinds)
                .mapToObj(kind -> sum(shown.stream()
                        .map(month -> figure(month.cells().get(kind)))
                        .toList()));
        var total = sum(shown.stream().map(month -> figure(month.total())).toList());
        return java.util.stream.Stream.concat(lines, java.util.stream.Stream.of(total))
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

    private static BriefFigure sum(List<BriefFigure> months) {
        if (months.size() == 1) {
            return months.getFirst();
        }
        int count = months.stream().mapToInt(BriefFigure::count).sum();
        if (months.stream().allMatch(month -> month.shown() == Shown.EXACT)) {
            return new BriefFigure(Shown.EXACT, count);
        }
        return count == 0 ? new BriefFigure(Shown.WITHHELD, 0) : new BriefFigure(Shown.AT_LEAST, count);
    }

    static Trend trend(BriefFigure now, BriefFigure before) {
        if (now.shown() != Shown.EXACT || before.shown() != Shown.EXACT) {
            return Trend.UNKNOWN;
        }
        int order = Integer.compare(now.count(), before.count());
        return order == 0 ? Trend.SAME : order > 0 ? Trend.MORE : Trend.FEWER;
    }
}
