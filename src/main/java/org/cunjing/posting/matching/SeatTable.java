package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;

/// Officers and empty chairs as rows, villages and places in the reserve as columns. Every complete plan of the table
/// fills equally many seats, and no station gets more than it has.
///
/// - Source: docs/methods/matching.md, section 3.
final class SeatTable {

    /// Whether this officer may be placed in this village.
    interface Pairs {
        boolean possible(int officer, int village);
    }

    /// At village −1 the officer is in the reserve.
    interface Cost {
        long of(int officer, int village);
    }

    /// @param officer −1: an empty chair
    /// @param village −1: a place in the reserve
    record Cell(int officer, int village) {
        boolean isPost() {
            return officer >= 0 && village >= 0;
        }
    }

    private final Eligible eligible;
    private final int size;
    private final ArcList list;
    private final List<Cell> cells = new ArrayList<>();

    /// @param filled so many seats are filled by every plan
    /// @param placed officers who do not go to the reserve
    SeatTable(MatchingProblem problem, Eligible eligible, int filled, Set<String> placed, Pairs pairs) {
        this.eligible = eligible;
        this.size = eligible.officers().size() + eligible.villages().size() - filled;
        this.list = new ArcList(eligible.officers().size() * 8);
        officers(eligible.officers().size() - filled, placed, pairs);
        chairs(problem);
    }

    private void officers(int reserve, Set<String> placed, Pairs pairs) {
        int posts = eligible.villages().size();
        for (int i = 0; i < eligible.officers().size(); i++) {
            for (int j = 0; j < posts; j++) {
                if (pairs.possible(i, j)) {
                    add(i, j, new Cell(i, j));
                }
            }
            for (int k = 0; k < reserve && !placed.contains(eligible.officers().get(i)); k++) {
                add(i, posts + k, new Cell(i, -1));
            }
        }
    }

    /// Chairs that a station does not have this time stand in its own villages, the others in any.
    private void chairs(MatchingProblem problem) {
        int row = eligible.officers().size();
        for (var station : problem.quotas().keySet()) {
            int closed = Rules.get(problem.posts(), station).size() - problem.quota(station);
            for (int k = 0; k < closed; k++, row++) {
                chair(row, station);
            }
        }
        for (; row < size; row++) {
            chair(row, "");
        }
    }

    private void chair(int row, String station) {
        for (int j = 0; j < eligible.villages().size(); j++) {
            if (station.isEmpty() || station.equals(eligible.stationOf(j))) {
                add(row, j, new Cell(-1, j));
            }
        }
    }

    private void add(int row, int column, Cell cell) {
        list.add(row, column, 0);
        cells.add(cell);
    }

    /// What each pair of the table stands for, in the order of the arcs.
    List<Cell> cells() {
        return cells;
    }

    /// Every pair free of cost.
    Arcs arcs() {
        return Arcs.of(size, size, list);
    }

    /// Chairs cost nothing.
    Arcs arcs(Cost cost) {
        var priced = new ArcList(cells.size());
        for (int a = 0; a < cells.size(); a++) {
            var cell = cells.get(a);
            priced.add(list.row(a), list.column(a), cell.officer() < 0 ? 0 : cost.of(cell.officer(), cell.village()));
        }
        return Arcs.of(size, size, priced);
    }
}
