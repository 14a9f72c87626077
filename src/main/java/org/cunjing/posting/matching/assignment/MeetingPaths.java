package org.cunjing.posting.matching.assignment;

/// Places one row where few columns are free: Dijkstra's search from the row and from the free columns at once.
///
/// In a plan that is complete but for a few rows a search from the row alone walks through half of the problem before
/// it
/// finds the one column that is free. Two searches that meet settle about the square root of that.
///
/// - Result: the same as of `ShortestPaths`, another plan where several are best.
/// - Source: Pohl 1971; the prices: docs/methods/assignment.md, section 4.
final class MeetingPaths {

    private final Matching plan;
    private final Arcs arcs;
    private final Incoming incoming;
    private final Reached ahead;
    private final Reached back;

    /// The row that reaches a column ahead, and by which pair.
    private final int[] from;

    private final long[] via;

    /// The pair by which the holder of a column moves on.
    private final long[] onward;

    private long best;
    private int meeting;

    MeetingPaths(Matching plan) {
        this.plan = plan;
        this.arcs = plan.arcs;
        this.incoming = Incoming.of(arcs);
        this.ahead = new Reached(arcs.columns);
        this.back = new Reached(arcs.columns);
        this.from = new int[arcs.columns];
        this.via = new long[arcs.columns];
        this.onward = new long[arcs.columns];
    }

    /// @param free the columns without a row, of which the first `count` count
    /// @return the column that is not free any more; `FREE` if there is no way, and nothing has changed
    int place(int row, int[] free, int count) {
        ahead.begin();
        back.begin();
        best = Long.MAX_VALUE;
        meeting = Matching.FREE;
        for (int k = 0; k < count; k++) {
            back.offer(free[k], 0);
            onward[free[k]] = Matching.FREE;
        }
        scanAhead(row, -plan.least(row));
        while (ahead.nearest() != Long.MAX_VALUE
                && back.nearest() != Long.MAX_VALUE
                && ahead.nearest() + back.nearest() < best) {
            stepOn();
        }
        if (meeting == Matching.FREE) {
            return Matching.FREE;
        }
        reprice();
        return move(row, firstMeeting(row));
    }

    /// The side that has settled less goes on.
    private void stepOn() {
        if (ahead.count <= back.count) {
            int column = ahead.settle();
            if (column != Matching.FREE && plan.rowOf[column] != Matching.FREE) {
                int next = plan.rowOf[column];
                scanAhead(next, ahead.distance[column] - plan.value(plan.held[next]));
            }
        } else {
            int column = back.settle();
            if (column != Matching.FREE) {
                scanBack(column, back.distance[column]);
            }
        }
    }

    private void scanAhead(int row, long offset) {
        for (int a = arcs.start[row], end = arcs.start[row + 1]; a < end; a++) {
            long pack = arcs.packed[a];
            int column = (int) (pack & arcs.mask);
            long far = offset + (pack >>> arcs.bits) + plan.price[column];
            if (far < best && ahead.offer(column, far)) {
                from[column] = row;
                via[column] = pack;
                meet(column);
            }
        }
    }

    /// Holders of other columns who could take this one; a pair that is overwritten leads elsewhere.
    private void scanBack(int column, long offset) {
        for (int k = incoming.start()[column]; k < incoming.start()[column + 1]; k++) {
            long held = plan.held[incoming.row()[k]];
            long pack = arcs.packed[incoming.arc()[k]];
            if (held == Matching.FREE || arcs.columnOf(pack) != column) {
                continue;
            }
            int before = arcs.columnOf(held);
            long far = offset + plan.value(pack) - plan.value(held);
            if (far < best && back.offer(before, far)) {
                onward[before] = pack;
                meet(before);
            }
        }
    }

    private void meet(int column) {
        if (ahead.contains(column) && back.contains(column)) {
            long length = ahead.distance[column] + back.distance[column];
            if (length < best) {
                best = length;
                meeting = column;
            }
        }
    }

    /// Ahead prices rise up to a line and behind it they fall, so that no pair gets cheaper than its prices.
    private void reprice() {
        long line = Math.min(ahead.nearest(), best);
        for (int s = 0; s < ahead.count; s++) {
            int column = ahead.settled[s];
            plan.price[column] += Math.max(0, line - ahead.distance[column]);
        }
        for (int s = 0; s < back.count; s++) {
            int column = back.settled[s];
            plan.price[column] -= Math.max(0, best - line - back.distance[column]);
        }
    }

    /// Of the columns where the sides meet at the least length, the nearest to the row: no holder moves twice then.
    private int firstMeeting(int row) {
        int first = meeting;
        int column = meeting;
        while (from[column] != row) {
            column = arcs.columnOf(plan.held[from[column]]);
            if (back.contains(column) && ahead.distance[column] + back.distance[column] == best) {
                first = column;
            }
        }
        return first;
    }

    private int move(int row, int middle) {
        int mover = plan.rowOf[middle];
        int last = middle;
        for (long pack = onward[middle]; mover != Matching.FREE; ) {
            last = arcs.columnOf(pack);
            int next = plan.rowOf[last];
            plan.rowOf[last] = mover;
            plan.held[mover] = pack;
            pack = onward[last];
            mover = next;
        }
        int column = middle;
        int at;
        do {
            at = from[column];
            long before = plan.held[at];
            plan.rowOf[column] = at;
            plan.held[at] = via[column];
            column = at == row ? column : arcs.columnOf(before);
        } while (at != row);
        return last;
    }
}
