package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Eligible pairs while they are being collected, in any order.
public final class ArcList {

    int[] row;
    int[] column;
    long[] cost;
    int size;

    public ArcList(int expected) {
        row = new int[Math.max(expected, 8)];
        column = new int[row.length];
        cost = new long[row.length];
    }

    public void add(int row, int column, long cost) {
        if (size == this.row.length) {
            int larger = Math.max(size + 8, (int) Math.min(Integer.MAX_VALUE - 16L, size + size / 2L));
            this.row = Arrays.copyOf(this.row, larger);
            this.column = Arrays.copyOf(this.column, larger);
            this.cost = Arrays.copyOf(this.cost, larger);
        }
        this.row[size] = row;
        this.column[size] = column;
        this.cost[size++] = cost;
    }

    public int size() {
        return size;
    }

    public int row(int index) {
        return row[index];
    }

    public int column(int index) {
        return column[index];
    }

    public long cost(int index) {
        return cost[index];
    }
}
