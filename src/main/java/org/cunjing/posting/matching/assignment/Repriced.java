package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Best plans of one set of pairs while all costs change a little, again and again: each is found from the prices of
/// the one before.
///
/// - Result: exact, with prices that prove it, as if it had been solved anew.
public final class Repriced {

    private final Arcs shape;
    private final Arcs arcs;
    private final Matching plan;
    private final ShortestPaths paths;
    private long base;

    /// @throws IllegalArgumentException if there are not as many rows as columns
    public Repriced(Arcs shape) {
        if (shape.rows != shape.columns) {
            throw new IllegalArgumentException(
                    "rows (%d) must be as many as columns (%d).".formatted(shape.rows, shape.columns));
        }
        this.shape = shape;
        long room = Arcs.LIMIT / 4 / Math.max(1, shape.columns);
        this.arcs = new Arcs(shape.rows, shape.columns, 0, room, shape.start, shape.packed.clone());
        this.plan = new Matching(arcs);
        this.paths = new ShortestPaths(plan);
    }

    /// Largest difference between two costs.
    public long room() {
        return arcs.spread;
    }

    /// @param cost by arc
    /// @param allowed by arc, whether a plan may use it
    /// @return whether there is a complete plan
    public boolean solve(long[] cost, boolean[] allowed) {
        base = Long.MAX_VALUE;
        for (int a = 0; a < cost.length; a++) {
            base = allowed[a] ? Math.min(base, cost[a]) : base;
        }
        for (int i = 0; i < shape.rows; i++) {
            if (!write(i, cost, allowed)) {
                return false;
            }
        }
        level();
        plan.tighten();
        new RowReduction(plan).outbid(2);
        return paths.placeAll();
    }

    private boolean write(int row, long[] cost, boolean[] allowed) {
        int holds = plan.held[row] == Matching.FREE ? Matching.FREE : arcs.columnOf(plan.held[row]);
        long stand = Matching.FREE;
        long kept = Matching.FREE;
        for (int a = shape.start[row]; a < shape.start[row + 1]; a++) {
            if (allowed[a]) {
                int column = shape.column(a);
                stand = (cost[a] - base) << arcs.bits | column;
                arcs.packed[a] = stand;
                kept = column == holds ? stand : kept;
            }
        }
        for (int a = shape.start[row]; a < shape.start[row + 1]; a++) {
            arcs.packed[a] = allowed[a] ? arcs.packed[a] : stand;
        }
        if (holds != Matching.FREE && kept == Matching.FREE) {
            plan.release(row);
        } else if (holds != Matching.FREE) {
            plan.held[row] = kept;
        }
        return stand != Matching.FREE;
    }

    private void level() {
        long least = Arrays.stream(plan.price).min().orElse(0);
        long most = 0;
        for (int j = 0; j < plan.price.length; j++) {
            plan.price[j] -= least;
            most = Math.max(most, plan.price[j]);
        }
        if (most > Arcs.LIMIT / 4) {
            Arrays.fill(plan.price, 0);
        }
    }

    public int column(int row) {
        return arcs.columnOf(plan.held[row]);
    }

    /// Cost of the plan in force.
    public long value() {
        long value = base * arcs.rows;
        for (long pack : plan.held) {
            value += arcs.aboveBase(pack);
        }
        return value;
    }

    /// What a plan with this pair costs more at least.
    ///
    /// @param cost as given to `solve`
    public long excess(int row, int arc, long cost) {
        return cost - base + plan.price[shape.column(arc)] - plan.value(plan.held[row]);
    }
}
