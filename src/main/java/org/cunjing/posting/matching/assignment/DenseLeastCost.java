package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.Optional;

/// The cheapest plan of a full table: solved on the pairs that look cheap, then proved on all.
///
/// Each row contributes its cheapest pairs above the column minima. The prices of the best plan of these few are tried
/// on
/// the whole table; pairs that cost less than their prices join, and the search goes on until there are none. Then the
/// plan is the best of the whole table, because its prices prove it.
///
/// - Effort: two passes over the table for the choice, one for every proof.
/// - Source: Volgenant 1996; Lee, Orlin 1993. docs/methods/assignment.md, section 11.
public final class DenseLeastCost {

    private final DenseCosts table;
    private final int[] columnLeast;
    private final int base;

    /// First step of the auction: half of the range of the pairs that a row contributes, on the average.
    private long step;

    private DenseLeastCost(DenseCosts table) {
        this.table = table;
        this.columnLeast = table.columnLeast();
        this.base = Arrays.stream(columnLeast).min().orElse(0);
    }

    public static Solution of(DenseCosts table) {
        return table.rows() == 0
                ? new Solution(new int[0], new long[0], new long[table.columns()], 0)
                : new DenseLeastCost(table).solve();
    }

    private Solution solve() {
        var core = core();
        var plan = LeastCost.finished(core, step).orElseThrow().solution();
        for (int round = 0; round < Tuning.ROUNDS; round++) {
            var shifted = shifted(plan);
            if (shifted.isEmpty()) {
                break;
            }
            var more = violators(plan, shifted.get());
            if (more.size() == 0) {
                return plan;
            }
            if (more.size() > table.rows() * width()) {
                break;
            }
            core = core.with(more);
            plan = LeastCost.continued(core, plan, more, step).solution();
        }
        return LeastCost.whole(everything()).orElseThrow();
    }

    private int width() {
        int n = table.columns();
        return Math.min(n, n < 300 ? 10 : 16 + Integer.SIZE - Integer.numberOfLeadingZeros(n / 256));
    }

    private Arcs core() {
        int[] price = new int[table.columns()];
        Arrays.setAll(price, j -> (table.square() ? columnLeast[j] : 0) ^ Integer.MIN_VALUE); // least difference first
        var cheap = new CheapPairs(table, price, width());
        var core = new CorePairs(table, base, table.rows() * 2 * width());
        long range = 0;
        for (int i = 0; i < table.rows(); i++) {
            core.addWithDiagonal(cheap, cheap.look(i, CheapPairs.NO_BOUND));
            range += cheap.range();
        }
        step = Math.max(1, range / table.rows() / 2);
        return core.arcs();
    }

    /// Prices moved to where `cost − price` fits into 32 bits.
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    private record Shifted(int[] price, long by) {}

    private Optional<Shifted> shifted(Solution plan) {
        long least = Arrays.stream(plan.columnPrice()).min().orElse(0);
        long most = Arrays.stream(plan.columnPrice()).max().orElse(0);
        if (Integer.MAX_VALUE - (long) base + most - least >= (1L << Integer.SIZE) - 2) {
            return Optional.empty();
        }
        long by = base - most - Integer.MIN_VALUE - 1;
        int[] price = new int[table.columns()];
        Arrays.setAll(price, j -> (int) (plan.columnPrice()[j] + by));
        return Optional.of(new Shifted(price, by));
    }

    /// Pairs that cost less than their prices, at most the worst few of each row.
    private Arcs violators(Solution plan, Shifted shifted) {
        var cheap = new CheapPairs(table, shifted.price(), width());
        var more = new CorePairs(table, base, table.columns());
        for (int i = 0; i < table.rows(); i++) {
            int own = (int) (plan.rowPrice()[i] - shifted.by());
            more.add(cheap, cheap.look(i, own - 1));
        }
        return more.arcs();
    }

    private Arcs everything() {
        var list = new ArcList(table.cost().length);
        for (int k = 0; k < table.cost().length; k++) {
            list.add(k / table.columns(), k % table.columns(), table.cost()[k]);
        }
        return Arcs.of(table.rows(), table.columns(), list);
    }
}
