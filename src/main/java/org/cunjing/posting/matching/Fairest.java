package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cunjing.posting.matching.assignment.Lot;
import org.cunjing.posting.matching.assignment.StrictOrder;

/// As many seats filled as can be filled at all; then the worst wish, the first wishes, the second ones, …, fit, lot.
///
/// How many chairs of the [SeatTable] stay empty is known before, from the widest plan, so that every complete plan is
/// as wide.
///
/// - Result: exact in every goal; unique up to equal sums of the lot.
/// - Source: docs/methods/matching.md, section 3; docs/methods/assignment.md, sections 7 and 8.
final class Fairest {

    private final MatchingProblem problem;
    private final Set<String> pinned;
    private final Lot lot;
    private final Eligible eligible;

    private Fairest(Changed changed, Set<String> pinned, Lot lot) {
        this.problem = changed.asked();
        this.pinned = pinned;
        this.lot = lot;
        this.eligible = Eligible.of(problem);
    }

    /// For each station its officers, in any order.
    static Map<String, List<String>> of(Changed changed, Set<String> pinned, Lot lot) {
        return new Fairest(changed, pinned, lot).plan();
    }

    private Map<String, List<String>> plan() {
        int filled = eligible.widest();
        int worst = 1;
        while (eligible.upTo(worst).widest() < filled) {
            worst++;
        }
        int last = worst;
        var table = new SeatTable(problem, eligible, filled, pinned, (i, j) -> {
            int wish = eligible.wish(i, j);
            return wish > 0 && wish <= last;
        });
        var best = StrictOrder.of(table.arcs(), goals(table.cells(), worst))
                .orElseThrow(() -> new IllegalStateException("The widest plan is a plan."));
        var stations = new TreeMap<String, List<String>>();
        problem.quotas().keySet().forEach(station -> stations.put(station, new ArrayList<>()));
        for (int i = 0; i < eligible.officers().size(); i++) {
            if (best.columnOf()[i] < eligible.villages().size()) {
                Rules.get(stations, eligible.stationOf(best.columnOf()[i]))
                        .add(eligible.officers().get(i));
            }
        }
        return stations;
    }

    private List<long[]> goals(List<SeatTable.Cell> cells, int worst) {
        var goals = new ArrayList<long[]>();
        for (int wish = 1; wish < worst; wish++) {
            int number = wish;
            goals.add(values(cells, (i, j) -> eligible.wish(i, j) == number ? -1 : 0));
        }
        goals.add(values(
                cells,
                (i, j) -> -problem.fit(
                        eligible.officers().get(i), eligible.villages().get(j))));
        goals.add(values(
                cells,
                (i, j) -> lot.of(eligible.officers().get(i), eligible.villages().get(j))));
        return goals;
    }

    private static long[] values(List<SeatTable.Cell> cells, SeatTable.Cost value) {
        return cells.stream()
                .mapToLong(cell -> cell.isPost() ? value.of(cell.officer(), cell.village()) : 0)
                .toArray();
    }
}
