package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Pairs of a full table while they are collected row by row, packed at once.
final class CorePairs {

    private final DenseCosts table;
    private final int base;
    private final int bits;
    private final int[] start;
    private long[] packed;
    private int size;
    private int row;
    private long spread;

    /// @param base no cost of the table is below it
    CorePairs(DenseCosts table, int base, int expected) {
        this.table = table;
        this.base = base;
        this.bits = Arcs.bitsFor(table.columns());
        this.start = new int[table.rows() + 1];
        this.packed = new long[expected];
    }

    /// The pairs found join the present row, which then ends.
    void add(CheapPairs cheap, int found) {
        for (int k = 0; k < found; k++) {
            add(cheap.column(k));
        }
        start[++row] = size;
    }

    /// Likewise, with one pair on the diagonal, which keeps the core complete.
    void addWithDiagonal(CheapPairs cheap, int found) {
        boolean missing = true;
        for (int k = 0; k < found; k++) {
            missing &= cheap.column(k) != row;
        }
        if (missing) {
            add(row);
        }
        add(cheap, found);
    }

    private void add(int column) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size + size / 2 + 8);
        }
        long above = (long) table.cost()[row * table.columns() + column] - base;
        spread = Math.max(spread, above);
        packed[size++] = above << bits | column;
    }

    Arcs arcs() {
        return new Arcs(table.rows(), table.columns(), base, spread, start, Arrays.copyOf(packed, size));
    }
}
