package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Cheapest plans at a price on every row that changes, each found from the prices of the one before.
///
/// Costs are multiplied by `scale`, so that the price is a whole number on a fine grid. A price below 0 is put on rows
/// that stay instead; nothing is ever negative.
final class PricedChanges {

    static final byte STAYS = 1;
    static final byte CHANGES = 2;

    /// A plan, with the cost of every row above the least cost of the problem.
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    record Plan(int[] columnOf, long[] above, long cost, int changes) {}

    final long scale;
    final long highest;
    private final Arcs given;
    private final int[] present;
    private final Arcs arcs;
    private final Matching plan;
    private final ShortestPaths paths;
    private long price;

    /// @param fine how fine the grid should be; it is coarser where costs are too large for that
    PricedChanges(Arcs given, int[] present, long fine) {
        this.given = given;
        this.present = present;
        long room = Arcs.LIMIT / 4 / Math.max(1, given.columns);
        this.scale = Math.max(1, Math.min(fine, room / 2 / Math.max(1, given.spread * Math.max(1, given.rows))));
        this.highest = Math.max(0, Math.min(room - given.spread * scale, scale * given.spread * given.rows + 1));
        this.arcs = new Arcs(given.rows, given.columns, 0, room, given.start, given.packed.clone());
        this.plan = new Matching(arcs);
        this.paths = new ShortestPaths(plan);
    }

    /// Whether a row that could save everything by one change more would not at the highest price.
    boolean highestIsEnough() {
        return highest > scale * given.spread * given.rows;
    }

    boolean changed(int row, int column) {
        return present[row] != column;
    }

    /// @param fixed for each row whether it must stay or change, 0 if open
    /// @return whether there is a complete plan
    boolean at(byte[] fixed, long newPrice) {
        price = newPrice;
        for (int i = 0; i < given.rows; i++) {
            if (!write(i, fixed[i])) {
                return false;
            }
        }
        level();
        plan.tighten();
        new RowReduction(plan).outbid(2);
        return paths.placeAll();
    }

    /// A pair that is out is overwritten by another one of its row: a pair that stands twice changes nothing.
    private boolean write(int row, byte fixed) {
        int holds = plan.held[row] == Matching.FREE ? Matching.FREE : arcs.columnOf(plan.held[row]);
        long stand = Matching.FREE;
        long kept = Matching.FREE;
        boolean gaps = false;
        for (int a = given.start[row]; a < given.start[row + 1]; a++) {
            int column = given.column(a);
            boolean out = fixed != 0 && (fixed == STAYS) == changed(row, column);
            long pack = ((given.packed[a] >>> given.bits) * scale + surcharge(row, column)) << arcs.bits | column;
            arcs.packed[a] = out ? Matching.FREE : pack;
            gaps |= out;
            if (!out) {
                stand = pack;
                kept = column == holds ? pack : kept;
            }
        }
        if (holds != Matching.FREE) {
            if (kept == Matching.FREE) {
                plan.release(row);
            } else {
                plan.held[row] = kept;
            }
        }
        for (int a = given.start[row]; gaps && a < given.start[row + 1]; a++) {
            arcs.packed[a] = arcs.packed[a] == Matching.FREE ? stand : arcs.packed[a];
        }
        return stand != Matching.FREE;
    }

    private long surcharge(int row, int column) {
        return changed(row, column) ? Math.max(price, 0) : Math.max(-price, 0);
    }

    /// Searches raise prices only; what all have in common is taken off again, and a spread too wide begins anew.
    private void level() {
        if (!plan.square() || plan.price.length == 0) {
            return;
        }
        long least = Arrays.stream(plan.price).min().getAsLong();
        long most = Long.MIN_VALUE;
        for (int j = 0; j < plan.price.length; j++) {
            plan.price[j] -= least;
            most = Math.max(most, plan.price[j]);
        }
        if (most > Arcs.LIMIT / 4) {
            Arrays.fill(plan.price, 0);
        }
    }

    Plan plan() {
        int[] columnOf = new int[arcs.rows];
        long[] above = new long[arcs.rows];
        long cost = 0;
        int changes = 0;
        for (int i = 0; i < arcs.rows; i++) {
            columnOf[i] = arcs.columnOf(plan.held[i]);
            above[i] = (arcs.aboveBase(plan.held[i]) - surcharge(i, columnOf[i])) / scale;
            cost += above[i];
            changes += changed(i, columnOf[i]) ? 1 : 0;
        }
        return new Plan(columnOf, above, cost, changes);
    }

    /// The plan in force, empty if it is not complete or uses a pair that does not exist.
    java.util.Optional<Plan> presentPlan() {
        long[] above = new long[given.rows];
        long cost = 0;
        for (int i = 0; i < given.rows; i++) {
            int arc = present[i] < 0 ? -1 : given.find(i, present[i]);
            if (arc < 0) {
                return java.util.Optional.empty();
            }
            above[i] = given.packed[arc] >>> given.bits;
            cost += above[i];
        }
        return java.util.Optional.of(new Plan(present, above, cost, 0));
    }

    /// What is at least lost, times `scale`, if the row changes and if it stays.
    long[] lost(int row) {
        long[] lost = {Long.MAX_VALUE, Long.MAX_VALUE};
        long own = plan.value(plan.held[row]);
        for (int a = arcs.start[row]; a < arcs.start[row + 1]; a++) {
            int side = changed(row, arcs.column(a)) ? 0 : 1;
            lost[side] = Math.min(lost[side], plan.value(arcs.packed[a]) - own);
        }
        return lost;
    }

    /// The problem without the pairs that would lose more than this.
    Arcs losingAtMost(long most) {
        var kept = new boolean[arcs.packed.length];
        for (int i = 0; i < arcs.rows; i++) {
            long own = plan.value(plan.held[i]);
            for (int a = arcs.start[i]; a < arcs.start[i + 1]; a++) {
                kept[a] = plan.value(arcs.packed[a]) - own <= most;
            }
        }
        return given.keeping(a -> kept[a]);
    }
}
