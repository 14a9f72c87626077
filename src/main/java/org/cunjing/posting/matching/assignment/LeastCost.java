package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// The cheapest plan that gives every row a column of its own.
///
/// Parts that share nothing are solved apart and at the same time; inside a part there is one thread and a fixed order.
///
/// - Result: exact, with prices that prove it; the same problem always gives the same plan. Empty if no complete plan
///   exists; `Coverage` then says why.
/// - Source: docs/methods/assignment.md.
public final class LeastCost {

    private LeastCost() {}

    public static Optional<Solution> of(Arcs arcs) {
        return of(arcs, true);
    }

    /// @param sideBySide whether parts may be solved at the same time; the result does not depend on it
    public static Optional<Solution> of(Arcs arcs, boolean sideBySide) {
        if (arcs.rows > arcs.columns) {
            return Optional.empty();
        }
        if (DenseCosts.suits(arcs)) {
            return Optional.of(DenseLeastCost.of(DenseCosts.of(arcs)));
        }
        var parts = Components.of(arcs);
        return parts.count() <= 1 ? whole(arcs) : apart(arcs, parts, sideBySide);
    }

    private static Optional<Solution> apart(Arcs arcs, Components parts, boolean sideBySide) {
        int[] place = new int[arcs.columns];
        for (int p = 0; p < parts.count(); p++) {
            for (int k = parts.columnStart()[p]; k < parts.columnStart()[p + 1]; k++) {
                place[parts.columns()[k]] = k - parts.columnStart()[p];
            }
        }
        var whole = new Solution(new int[arcs.rows], new long[arcs.rows], new long[arcs.columns], 0);
        long[] cost = new long[parts.count()];
        var complete = new AtomicBoolean(true);
        var numbers = IntStream.range(0, parts.count());
        (sideBySide ? numbers.parallel() : numbers).filter(p -> complete.get()).forEach(p -> {
            int[] rows = parts.rowsOf(p);
            int[] columns = parts.columnsOf(p);
            var found = whole(arcs.part(rows, place, columns.length));
            if (found.isEmpty()) {
                complete.set(false);
            } else {
                cost[p] = copy(found.get(), rows, columns, whole);
            }
        });
        return complete.get()
                ? Optional.of(new Solution(
                        whole.columnOf(),
                        whole.rowPrice(),
                        whole.columnPrice(),
                        Arrays.stream(cost).sum()))
                : Optional.empty();
    }

    /// In a problem with free columns no price is above 0; a part without any may have moved its prices along.
    private static long copy(Solution part, int[] rows, int[] columns, Solution whole) {
        boolean spare = whole.rowPrice().length < whole.columnPrice().length;
        long shift = spare && rows.length == columns.length
                ? Math.max(0, Arrays.stream(part.columnPrice()).max().orElse(0))
                : 0;
        for (int r = 0; r < rows.length; r++) {
            whole.columnOf()[rows[r]] = columns[part.columnOf()[r]];
            whole.rowPrice()[rows[r]] = part.rowPrice()[r] + shift;
        }
        for (int c = 0; c < columns.length; c++) {
            whole.columnPrice()[columns[c]] = part.columnPrice()[c] - shift;
        }
        return part.cost();
    }

    static Optional<Solution> whole(Arcs arcs) {
        return finished(arcs).map(Matching::solution);
    }

    static Optional<Matching> finished(Arcs arcs) {
        return finished(arcs, Math.max(1, arcs.spread / Tuning.FIRST));
    }

    /// @param step of the first round of the auction, if there is one; it decides how fast, never what
    static Optional<Matching> finished(Arcs arcs, long step) {
        if (arcs.rows > arcs.columns) {
            return Optional.empty();
        }
        var plan = new Matching(arcs);
        var reduction = new RowReduction(plan);
        if (plan.square()) {
            reduction.priceColumns();
        }
        boolean modest = arcs.spread <= Arcs.LIMIT / (16L * Math.max(1, arcs.columns));
        boolean small = arcs.rows < Tuning.SMALL;
        if (small || !modest) {
            reduction.seatUncontested();
            reduction.outbid(2);
        }
        if (modest && (!small || contested(plan))) {
            if (!bidding(plan, step)) {
                return Optional.empty();
            }
            reduction.outbid(2);
        }
        return new ShortestPaths(plan).placeAll() ? Optional.of(plan) : Optional.empty();
    }

    /// Whether so many rows are without a column that bidding is faster than placing them one by one.
    private static boolean contested(Matching plan) {
        return plan.freeRows().length > Tuning.FEW + plan.arcs.rows / 32;
    }

    /// Goes on from prices and a plan of a smaller problem, whose rows without new pairs keep their columns.
    ///
    /// @param more the new pairs, which stand in `arcs` too
    static Matching continued(Arcs arcs, Solution before, Arcs more, long step) {
        var plan = new Matching(arcs);
        for (int j = 0; j < arcs.columns; j++) {
            plan.price[j] = -before.columnPrice()[j];
        }
        for (int i = 0; i < arcs.rows; i++) {
            if (more.start[i] == more.start[i + 1]) {
                plan.seat(i, arcs.packed[arcs.find(i, before.columnOf()[i])]);
            }
        }
        if (contested(plan)) {
            bidding(plan, step);
        } else {
            plan.tighten();
        }
        new RowReduction(plan).outbid(2);
        if (!new ShortestPaths(plan).placeAll()) {
            throw new IllegalStateException("A complete plan was there and is gone.");
        }
        return plan;
    }

    /// @return false if no complete plan exists
    private static boolean bidding(Matching plan, long step) {
        var auction = new Auction(plan, Tuning.BIDS * plan.arcs.rows);
        long epsilon = step;
        boolean complete = auction.round(epsilon);
        while (complete && epsilon > 1) {
            epsilon = Math.max(1, epsilon / Tuning.SHRINK);
            auction.loosen(epsilon);
            complete = auction.round(epsilon);
        }
        plan.tighten();
        return complete || Coverage.of(plan.arcs).complete();
    }
}
