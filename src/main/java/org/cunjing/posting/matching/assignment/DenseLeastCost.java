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
    private final boolean square;

    private DenseLeastCost(DenseCosts table) {
        this.table = table;
        this.square = table.rows() == table.columns();
        this.columnLeast = new int[table.columns()];
    }

    public static Solution of(DenseCosts table) {
        var search = new DenseLeastCost(table);
        if (search.square) {
            search.minima();
        }
        var core = new CoreChoice(table, search.columnLeast).cheapest(search.width());
        var first = LeastCost.whole(core);
        for (int round = 0; first.isPresent() && round < Tuning.ROUNDS; round++) {
            var violators = search.violators(first.get());
            if (violators.size == 0) {
                return first.get();
            }
            if (violators.size > table.cost().length / 8) {
                break;
            }
            core = search.joined(core, violators);
            first = Optional.of(LeastCost.continued(core, first.get(), search.keeps(violators))
                    .solution());
        }
        return LeastCost.whole(search.everything()).orElseThrow();
    }

    private boolean[] keeps(ArcList violators) {
        var keeps = new boolean[table.rows()];
        Arrays.fill(keeps, true);
        for (int k = 0; k < violators.size; k++) {
            keeps[violators.row[k]] = false;
        }
        return keeps;
    }

    private int width() {
        int n = table.columns();
        return n < 300 ? Math.min(n, 10) : 12 + Integer.SIZE - Integer.numberOfLeadingZeros(n / 256);
    }

    private void minima() {
        int n = table.columns();
        Arrays.fill(columnLeast, Integer.MAX_VALUE);
        for (int i = 0; i < table.rows(); i++) {
            int row = i * n;
            for (int j = 0; j < n; j++) {
                columnLeast[j] = Math.min(columnLeast[j], table.cost()[row + j]);
            }
        }
    }

    /// Pairs that cost less than their prices, at most the worst few of each row.
    private ArcList violators(Solution solution) {
        int n = table.columns();
        var list = new ArcList(n);
        long[] columnPrice = solution.columnPrice();
        for (int i = 0; i < table.rows(); i++) {
            long own = solution.rowPrice()[i];
            int row = i * n;
            if (least(row, columnPrice) < own) {
                for (int j = 0; j < n; j++) {
                    if (table.cost()[row + j] - columnPrice[j] < own) {
                        list.add(i, j, table.cost()[row + j]);
                    }
                }
            }
        }
        return list;
    }

    private long least(int row, long[] columnPrice) {
        int[] cost = table.cost();
        long least = Long.MAX_VALUE;
        for (int j = 0; j < columnPrice.length; j++) {
            least = Math.min(least, cost[row + j] - columnPrice[j]);
        }
        return least;
    }

    private Arcs joined(Arcs core, ArcList violators) {
        var list = new ArcList(core.size() + violators.size);
        int at = 0;
        for (int i = 0; i < core.rows; i++) {
            for (int a = core.start[i]; a < core.start[i + 1]; a++) {
                list.add(i, core.column(a), core.cost(a));
            }
            while (at < violators.size && violators.row[at] == i) {
                list.add(i, violators.column[at], violators.cost[at++]);
            }
        }
        return Arcs.of(core.rows, core.columns, list);
    }

    private Arcs everything() {
        var list = new ArcList(table.cost().length);
        for (int k = 0; k < table.cost().length; k++) {
            list.add(k / table.columns(), k % table.columns(), table.cost()[k]);
        }
        return Arcs.of(table.rows(), table.columns(), list);
    }
}
