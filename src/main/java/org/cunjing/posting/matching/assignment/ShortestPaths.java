package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Places one more row along the cheapest chain of moves, by Dijkstra's search over `cost + price`, and keeps every
/// held arc cheapest of its row.
///
/// - Effort: one search for each row that the faster phases left over.
/// - Source: docs/methods/assignment.md, section 4.
final class ShortestPaths {

    private final Matching plan;
    private final Arcs arcs;
    private final long[] distance;
    private final long[] via;
    private final int[] from;
    private final int[] stamp;
    private final int[] done;
    private final Heap heap = new Heap();
    private int run;
    private int settled;
    private long limit;
    private int target;

    ShortestPaths(Matching plan) {
        this.plan = plan;
        this.arcs = plan.arcs;
        this.distance = new long[arcs.columns];
        this.via = new long[arcs.columns];
        this.from = new int[arcs.columns];
        this.stamp = new int[arcs.columns];
        this.done = new int[arcs.columns];
    }

    /// @return whether every free row found a column
    boolean placeAll() {
        for (int row : plan.freeRows()) {
            if (!place(row)) {
                return false;
            }
        }
        return true;
    }

    /// @return whether the row found a column; if not, nothing has changed
    boolean place(int row) {
        if (!search(row)) {
            return false;
        }
        long end = distance[target];
        for (int s = 0; s < settled; s++) {
            plan.price[done[s]] += end - distance[done[s]];
        }
        int column = target;
        int at;
        do {
            at = from[column];
            long before = plan.held[at];
            plan.rowOf[column] = at;
            plan.held[at] = via[column];
            column = at == row ? column : arcs.columnOf(before);
        } while (at != row);
        return true;
    }

    private boolean search(int row) {
        if (++run == Integer.MAX_VALUE) {
            Arrays.fill(stamp, 0);
            run = 1;
        }
        heap.clear();
        settled = 0;
        limit = Long.MAX_VALUE;
        target = Matching.FREE;
        scan(row, 0);
        while (!heap.isEmpty() && heap.nearest() < limit) {
            long near = heap.nearest();
            int column = heap.poll();
            if (near > distance[column] || stamp[column] == -run) {
                continue;
            }
            stamp[column] = -run;
            done[settled++] = column;
            int next = plan.rowOf[column];
            scan(next, near - plan.value(plan.held[next]));
        }
        return target != Matching.FREE;
    }

    private void scan(int row, long offset) {
        for (int a = arcs.start[row], end = arcs.start[row + 1]; a < end; a++) {
            long pack = arcs.packed[a];
            int column = (int) (pack & arcs.mask);
            long far = offset + (pack >>> arcs.bits) + plan.price[column];
            if (far >= limit || stamp[column] == -run || (stamp[column] == run && far >= distance[column])) {
                continue;
            }
            stamp[column] = run;
            distance[column] = far;
            via[column] = pack;
            from[column] = row;
            if (plan.rowOf[column] == Matching.FREE) {
                limit = far;
                target = column;
            } else {
                heap.add(far, column);
            }
        }
    }
}
