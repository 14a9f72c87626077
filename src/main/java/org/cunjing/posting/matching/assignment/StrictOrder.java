package org.cunjing.posting.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Several goals in strict order: the first as good as can be, among those plans the second, and so on.
///
/// After each goal only pairs are kept that cost exactly their prices; complete plans of those are exactly the best
/// plans.
/// No goal is ever weighed against another, so no number grows.
///
/// - Result: exact, proved by a row of prices for each goal. With spare columns rows that cost nothing fill them up, so
///   that every stage is a full table.
/// - Source: docs/methods/assignment.md, section 7.
public final class StrictOrder {

    /// @param values sum of each goal
    /// @param columnOf column of each row
    /// @param arcs indices of the pairs that some plan uses which is best in all goals, ascending
    /// @param always columns that no such plan leaves free
    /// @param prices for each goal the prices of rows and columns; compared goal by goal, no pair costs less.
    ///        With spare columns `rowPrice` ends with the price of staying free, negated.
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    public record Plan(long[] values, int[] columnOf, int[] arcs, boolean[] always, List<Prices> prices) {}

    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    public record Prices(long[] rowPrice, long[] columnPrice) {}

    private interface Kept {
        boolean holds(int row, int arc);
    }

    private final Arcs pairs;
    private final int spare;
    private int[] alive;

    /// For each filling row the columns it may take; all alike.
    private boolean[] mayBeFree;

    private StrictOrder(Arcs pairs) {
        this.pairs = pairs;
        this.spare = pairs.columns() - pairs.rows();
        this.alive = new int[pairs.size()];
        this.mayBeFree = new boolean[pairs.columns()];
        Arrays.setAll(alive, a -> a);
        Arrays.fill(mayBeFree, spare > 0);
    }

    /// @param goals for each goal the cost of every arc of `pairs`, by index; at least one
    public static Optional<Plan> of(Arcs pairs, List<long[]> goals) {
        if (pairs.rows() > pairs.columns()) {
            return Optional.empty();
        }
        var order = new StrictOrder(pairs);
        long[] values = new long[goals.size()];
        int[] columnOf = {};
        var prices = new ArrayList<Prices>();
        for (int g = 0; g < values.length; g++) {
            var stage = order.problem(goals.get(g));
            var best = LeastCost.of(stage);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            values[g] = best.get().cost();
            columnOf = Arrays.copyOf(best.get().columnOf(), pairs.rows());
            prices.add(new Prices(
                    Arrays.copyOf(best.get().rowPrice(), pairs.rows() + Math.min(order.spare, 1)),
                    best.get().columnPrice()));
            var graph = TightGraph.of(stage, best.get());
            order.keep(stage, g < values.length - 1 ? graph::isTight : graph::inSome);
        }
        var always = new boolean[pairs.columns()];
        for (int j = 0; j < always.length; j++) {
            always[j] = !order.mayBeFree[j];
        }
        return Optional.of(new Plan(values, columnOf, order.alive, always, prices));
    }

    private Arcs problem(long[] goal) {
        var list = new ArcList(alive.length + spare * pairs.columns());
        int row = 0;
        for (int a : alive) {
            while (a >= pairs.start(row + 1)) {
                row++;
            }
            list.add(row, pairs.column(a), goal[a]);
        }
        for (int i = pairs.rows(); i < pairs.columns(); i++) {
            for (int j = 0; j < pairs.columns(); j++) {
                if (mayBeFree[j]) {
                    list.add(i, j, 0);
                }
            }
        }
        return Arcs.of(pairs.columns(), pairs.columns(), list);
    }

    private void keep(Arcs stage, Kept kept) {
        int size = 0;
        int at = 0;
        for (int i = 0; i < pairs.rows(); i++) {
            for (int a = stage.start(i); a < stage.start(i + 1); a++, at++) {
                if (kept.holds(i, a)) {
                    alive[size++] = alive[at];
                }
            }
        }
        alive = Arrays.copyOf(alive, size);
        if (spare > 0) {
            Arrays.fill(mayBeFree, false);
            for (int a = stage.start(pairs.rows()); a < stage.start(pairs.columns()); a++) {
                int row = pairs.rows();
                while (a >= stage.start(row + 1)) {
                    row++;
                }
                mayBeFree[stage.column(a)] |= kept.holds(row, a);
            }
        }
    }
}
