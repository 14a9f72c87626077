package org.cunjing.posting.matching.assignment;

import java.util.List;
import java.util.Optional;

/// The problem behind a limit on changes: a price on every row that changes, and rows that are decided already.
final class RowPrices {

    static final byte STAYS = 1;
    static final byte CHANGES = 2;

    /// A cheapest plan at some price of a change.
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    record Priced(int[] columnOf, long cost, int changes) {

        /// Cost at the price `rise / run`, times `run`.
        long weighed(long rise, long run) {
            return Math.addExact(Math.multiplyExact(cost, run), Math.multiplyExact(rise, (long) changes));
        }
    }

    private final Arcs arcs;
    private final int[] present;

    RowPrices(Arcs arcs, int[] present) {
        this.arcs = arcs;
        this.present = present;
    }

    int rows() {
        return arcs.rows();
    }

    boolean changed(int row, int column) {
        return present[row] != column;
    }

    long cost(int row, int column) {
        return arcs.cost(arcs.find(row, column));
    }

    long cost(int[] columnOf) {
        long cost = 0;
        for (int i = 0; i < columnOf.length; i++) {
            cost += cost(i, columnOf[i]);
        }
        return cost;
    }

    int changes(int[] columnOf) {
        int changes = 0;
        for (int i = 0; i < columnOf.length; i++) {
            changes += changed(i, columnOf[i]) ? 1 : 0;
        }
        return changes;
    }

    /// Cheapest plan when a change costs `rise / run`; costs are multiplied by `run`, so that all stays whole.
    Optional<Priced> solve(byte[] fixed, long rise, long run) {
        var kept = new ArcList(arcs.size());
        for (int i = 0; i < arcs.rows(); i++) {
            for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                int j = arcs.column(a);
                if (allowed(fixed, i, j)) {
                    kept.add(i, j, Math.addExact(Math.multiplyExact(arcs.cost(a), run), changed(i, j) ? rise : 0));
                }
            }
        }
        return LeastCost.whole(Arcs.of(arcs.rows(), arcs.columns(), kept)).map(found -> priced(found.columnOf()));
    }

    /// Among the plans with the fewest changes, or the most, the cheapest.
    Optional<Priced> extreme(byte[] fixed, boolean fewest) {
        var kept = new ArcList(arcs.size());
        var goals = new long[2][arcs.size()];
        for (int i = 0; i < arcs.rows(); i++) {
            for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                if (allowed(fixed, i, arcs.column(a))) {
                    goals[0][kept.size()] = changed(i, arcs.column(a)) == fewest ? 1 : 0;
                    goals[1][kept.size()] = arcs.cost(a);
                    kept.add(i, arcs.column(a), 0);
                }
            }
        }
        return StrictOrder.of(Arcs.of(arcs.rows(), arcs.columns(), kept), List.of(goals))
                .map(plan -> priced(plan.columnOf()));
    }

    private boolean allowed(byte[] fixed, int row, int column) {
        return fixed[row] == 0 || (fixed[row] == STAYS) != changed(row, column);
    }

    private Priced priced(int[] columnOf) {
        return new Priced(columnOf, cost(columnOf), changes(columnOf));
    }
}
