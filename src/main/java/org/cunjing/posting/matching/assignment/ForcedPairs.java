package org.cunjing.posting.matching.assignment;

import java.util.ArrayDeque;
import java.util.Arrays;

/// What the best plan would cost if a pair were imposed: the answer to "why not that village".
///
/// Imposing `(i, j)` moves the holder of `j` on and ends at the column that `i` gives up: the excess of the pair over
/// its
/// prices, and the shortest chain of such excesses from `j` to there. With spare columns the chain may end at a free
/// one; then what `i` gives up stays free, which its price counts.
///
/// - Effort: one search for each column.
/// - Source: docs/methods/assignment.md, section 5.
public final class ForcedPairs {

    /// No complete plan has this pair.
    public static final long IMPOSSIBLE = Long.MAX_VALUE;

    private final Arcs arcs;
    private final Solution best;
    private final int[] rowOf;
    private final long[] distance;
    private final int[] from;
    private final Heap heap = new Heap();
    private boolean spareSeen;

    private ForcedPairs(Arcs arcs, Solution best) {
        this.arcs = arcs;
        this.best = best;
        this.rowOf = new int[arcs.columns()];
        this.distance = new long[arcs.columns()];
        this.from = new int[arcs.columns()];
        Arrays.fill(rowOf, -1);
        for (int i = 0; i < arcs.rows(); i++) {
            rowOf[best.columnOf()[i]] = i;
        }
    }

    /// Cost with each pair imposed, by index of the arc; `IMPOSSIBLE` where there is no such plan.
    public static long[] costs(Arcs arcs, Solution best) {
        var search = new ForcedPairs(arcs, best);
        long[] costs = new long[arcs.size()];
        Arrays.fill(costs, IMPOSSIBLE);
        var byColumn = Incoming.of(arcs);
        for (int j = 0; j < arcs.columns(); j++) {
            search.from(j);
            for (int k = byColumn.start()[j]; k < byColumn.start()[j + 1]; k++) {
                int arc = byColumn.arc()[k];
                int row = byColumn.row()[k];
                long end = search.distance[best.columnOf()[row]];
                if (end != IMPOSSIBLE) {
                    costs[arc] = best.cost() + search.excess(row, arc) + end;
                }
            }
        }
        return costs;
    }

    /// Rows that move and where to, if the pair is imposed; the row itself first. Empty if it is impossible.
    public static int[][] chain(Arcs arcs, Solution best, int row, int arc) {
        var search = new ForcedPairs(arcs, best);
        int target = best.columnOf()[row];
        int column = arcs.column(arc);
        search.from(column);
        if (search.distance[target] == IMPOSSIBLE || target == column) {
            return target == column ? new int[][] {{row, column}} : new int[0][];
        }
        var moves = new ArrayDeque<int[]>();
        for (int at = target; at != column; at = search.from[at]) {
            if (search.from[at] < 0) {
                at = -1
                        - search.from[
                                at]; // that column stays free; the chain came to its end here, and began anew there
            }
            if (at == column) {
                break;
            }
            moves.addFirst(new int[] {search.rowOf[search.from[at]], at});
        }
        moves.addFirst(new int[] {row, column});
        return moves.toArray(int[][]::new);
    }

    private long excess(int row, int arc) {
        return arcs.cost(arc) - best.rowPrice()[row] - best.columnPrice()[arcs.column(arc)];
    }

    private void from(int start) {
        Arrays.fill(distance, IMPOSSIBLE);
        heap.clear();
        spareSeen = false;
        reach(start, 0, start);
        while (!heap.isEmpty()) {
            long near = heap.nearest();
            int column = heap.poll();
            if (near > distance[column]) {
                continue;
            }
            int row = rowOf[column];
            if (row < 0) {
                spread(column, near);
                continue;
            }
            for (int a = arcs.start(row); a < arcs.start(row + 1); a++) {
                reach(arcs.column(a), near + excess(row, a), column);
            }
        }
    }

    /// From the first free column on, any held column may be given up at its price.
    private void spread(int free, long near) {
        if (spareSeen || arcs.rows() == arcs.columns()) {
            return;
        }
        spareSeen = true;
        for (int j = 0; j < distance.length; j++) {
            if (rowOf[j] >= 0) {
                reach(j, near - best.columnPrice()[j], -1 - free);
            }
        }
    }

    private void reach(int column, long far, int before) {
        if (far < distance[column]) {
            distance[column] = far;
            from[column] = before;
            heap.add(far, column);
        }
    }
}
