package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.Optional;

/// A best plan that follows events: pairs that become dearer, cheaper, forbidden or allowed again.
///
/// Only rows whose pairs have changed give up their column; each is placed again by one search from the prices in
/// force.
/// For columns that may stay free the problem needs rows that stand for being free.
///
/// - Result: after `settle` the plan is best, proved by the prices, as if it had been solved anew.
/// - Source: docs/methods/assignment.md, section 4.
public final class LivePlan {

    private final Arcs arcs;
    private final Matching plan;
    private final MeetingPaths paths;
    private final long[] packedBefore;
    private final boolean[] forbidden;

    /// Rows whose pairs are all forbidden.
    private final boolean[] barren;

    /// Columns without a row, in no order.
    private int[] free = new int[8];

    private int freeCount;

    private LivePlan(Matching plan) {
        this.arcs = plan.arcs;
        this.plan = plan;
        this.paths = new MeetingPaths(plan);
        this.packedBefore = arcs.packed.clone();
        this.forbidden = new boolean[arcs.packed.length];
        this.barren = new boolean[arcs.rows];
    }

    /// @param lowest no cost will ever be lower
    /// @return empty if there is no complete plan to begin with
    /// @throws IllegalArgumentException if there are not as many rows as columns
    public static Optional<LivePlan> of(Arcs problem, long lowest) {
        if (problem.rows != problem.columns) {
            throw new IllegalArgumentException(
                    "rows (%d) must be as many as columns (%d).".formatted(problem.rows, problem.columns));
        }
        return LeastCost.finished(problem.rebased(lowest)).map(LivePlan::new);
    }

    /// The pair has another cost from now on.
    public void change(int row, int arc, long cost) {
        long above = cost - arcs.base;
        if (above < 0 || above > Arcs.LIMIT / arcs.columns) {
            throw new IllegalArgumentException(
                    "cost (%d) must be in [%d, %d].".formatted(cost, arcs.base, arcs.base + Arcs.LIMIT / arcs.columns));
        }
        packedBefore[arc] = (above << arcs.bits) | (packedBefore[arc] & arcs.mask);
        write(row);
    }

    public void forbid(int row, int arc) {
        forbidden[arc] = true;
        write(row);
    }

    public void allow(int row, int arc) {
        forbidden[arc] = false;
        write(row);
    }

    /// A forbidden pair is overwritten by another one of its row: a pair that stands twice changes nothing.
    private void write(int row) {
        long stand = Matching.FREE;
        for (int a = arcs.start[row]; a < arcs.start[row + 1]; a++) {
            stand = forbidden[a] ? stand : packedBefore[a];
        }
        for (int a = arcs.start[row]; a < arcs.start[row + 1]; a++) {
            arcs.packed[a] = forbidden[a] && stand != Matching.FREE ? stand : packedBefore[a];
        }
        if (plan.held[row] != Matching.FREE) {
            release(row);
        }
        barren[row] = stand == Matching.FREE;
    }

    private void release(int row) {
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, 2 * freeCount);
        }
        free[freeCount++] = arcs.columnOf(plan.held[row]);
        plan.release(row);
    }

    /// Places every row that gave up its column.
    ///
    /// @return whether a complete plan exists; if not, some rows wait without a column
    public boolean settle() {
        boolean complete = true;
        for (int row : plan.freeRows()) {
            complete &= settle(row);
        }
        return complete;
    }

    /// Places one row that gave up its column, without looking at the others.
    public boolean settle(int row) {
        return plan.held[row] != Matching.FREE || (!barren[row] && place(row));
    }

    private boolean place(int row) {
        int column = paths.place(row, free, freeCount);
        for (int k = 0; k < freeCount; k++) {
            if (free[k] == column) {
                free[k] = free[--freeCount];
                return true;
            }
        }
        return false;
    }

    /// The plan in force with its proof, for the costs in force.
    public Solution solution() {
        return plan.solution();
    }

    /// The problem in force.
    public Arcs problem() {
        var list = new ArcList(arcs.packed.length);
        for (int i = 0; i < arcs.rows; i++) {
            for (int a = arcs.start[i]; a < arcs.start[i + 1]; a++) {
                if (!forbidden[a]) {
                    list.add(i, arcs.columnOf(packedBefore[a]), arcs.aboveBase(packedBefore[a]) + arcs.base);
                }
            }
        }
        return Arcs.of(arcs.rows, arcs.columns, list);
    }
}
