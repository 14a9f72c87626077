package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// A plan that is growing, with the price of every column.
///
/// Held arcs are cheapest of their row at the prices in force: `cost + price` is least there. A free column of a
/// problem
/// with more columns than rows costs 0. Both are the conditions under which a complete plan is a best plan.
final class Matching {

    static final int FREE = -1;

    final Arcs arcs;
    final long[] price;
    final int[] rowOf;

    /// Packed arc of each row, or `FREE`.
    final long[] held;

    Matching(Arcs arcs) {
        this.arcs = arcs;
        this.price = new long[arcs.columns];
        this.rowOf = new int[arcs.columns];
        this.held = new long[arcs.rows];
        Arrays.fill(rowOf, FREE);
        Arrays.fill(held, FREE);
    }

    boolean square() {
        return arcs.rows == arcs.columns;
    }

    /// Least `cost + price` of a row.
    long least(int row) {
        long least = Long.MAX_VALUE;
        for (int a = arcs.start[row]; a < arcs.start[row + 1]; a++) {
            long pack = arcs.packed[a];
            least = Math.min(least, (pack >>> arcs.bits) + price[(int) (pack & arcs.mask)]);
        }
        return least;
    }

    long value(long pack) {
        return (pack >>> arcs.bits) + price[(int) (pack & arcs.mask)];
    }

    void release(int row) {
        rowOf[arcs.columnOf(held[row])] = FREE;
        held[row] = FREE;
    }

    /// Gives the column to the row and returns the row that held it, or `FREE`.
    int seat(int row, long pack) {
        int column = (int) (pack & arcs.mask);
        int before = rowOf[column];
        if (before >= 0) {
            held[before] = FREE;
        }
        rowOf[column] = row;
        held[row] = pack;
        return before;
    }

    int[] freeRows() {
        int count = 0;
        for (long pack : held) {
            count += pack == FREE ? 1 : 0;
        }
        int[] free = new int[count];
        for (int i = 0, f = 0; f < count; i++) {
            if (held[i] == FREE) {
                free[f++] = i;
            }
        }
        return free;
    }

    /// Lets go of what is not cheapest any more, until only conditions of a best plan are left.
    void tighten() {
        releaseSlackRows();
        while (!square() && resetFreeColumns()) {
            releaseSlackRows();
        }
    }

    private void releaseSlackRows() {
        for (int i = 0; i < held.length; i++) {
            if (held[i] != FREE && value(held[i]) > least(i)) {
                release(i);
            }
        }
    }

    private boolean resetFreeColumns() {
        boolean changed = false;
        for (int j = 0; j < price.length; j++) {
            if (rowOf[j] == FREE && price[j] != 0) {
                price[j] = 0;
                changed = true;
            }
        }
        return changed;
    }

    Solution solution() {
        int[] columnOf = new int[arcs.rows];
        long[] rowPrice = new long[arcs.rows];
        long[] columnPrice = new long[arcs.columns];
        long total = 0;
        for (int i = 0; i < arcs.rows; i++) {
            columnOf[i] = arcs.columnOf(held[i]);
            rowPrice[i] = value(held[i]) + arcs.base;
            total += arcs.aboveBase(held[i]) + arcs.base;
        }
        for (int j = 0; j < columnPrice.length; j++) {
            columnPrice[j] = -price[j];
        }
        return new Solution(columnOf, rowPrice, columnPrice, total);
    }
}
