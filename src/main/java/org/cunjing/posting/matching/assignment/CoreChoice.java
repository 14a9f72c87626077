package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// The cheapest pairs of each row of a full table, measured above the minima of the columns.
///
/// A row is cut into groups; the `k`-th smallest of the group minima is a bound that at least `k` pairs keep, and few
/// more.
/// One further pass takes what keeps it.
final class CoreChoice {

    private final DenseCosts table;
    private final int[] columnLeast;
    private final long[] groupLeast;
    private final int group;

    CoreChoice(DenseCosts table, int[] columnLeast) {
        this.table = table;
        this.columnLeast = columnLeast;
        this.group = table.columns() < 512 ? 4 : 16;
        this.groupLeast = new long[Math.ceilDiv(table.columns(), group)];
    }

    Arcs cheapest(int width) {
        int n = table.columns();
        var list = new ArcList(2 * width * table.rows());
        for (int i = 0; i < table.rows(); i++) {
            long bound = groupLeast.length < width ? small(i * n, width) : grouped(i * n, width);
            int before = list.size;
            for (int g = 0; g < groupLeast.length; g++) {
                if (groupLeast[g] <= bound) {
                    take(i, g, bound, list);
                }
            }
            if (list.size - before > 4 * width) {
                list.size = before + 4 * width; // many are equally cheap; the proof asks for more if they are needed
            }
            diagonal(i, list, before);
        }
        return Arcs.of(table.rows(), n, list);
    }

    /// One pair on the diagonal keeps the core complete.
    private void diagonal(int row, ArcList list, int from) {
        for (int a = from; a < list.size; a++) {
            if (list.column[a] == row) {
                return;
            }
        }
        list.add(row, row, table.cost()[row * table.columns() + row]);
    }

    private void take(int row, int number, long bound, ArcList list) {
        int n = table.columns();
        int end = Math.min(n, (number + 1) * group);
        for (int j = number * group; j < end; j++) {
            int cost = table.cost()[row * n + j];
            if ((long) cost - columnLeast[j] <= bound) {
                list.add(row, j, cost);
            }
        }
    }

    private long grouped(int from, int width) {
        minima(from);
        long[] sorted = groupLeast.clone();
        Arrays.sort(sorted);
        return sorted[width - 1];
    }

    private long small(int from, int width) {
        minima(from);
        int n = table.columns();
        long[] sorted = new long[n];
        for (int j = 0; j < n; j++) {
            sorted[j] = (long) table.cost()[from + j] - columnLeast[j];
        }
        Arrays.sort(sorted);
        return sorted[Math.min(n, width) - 1];
    }

    private void minima(int from) {
        int n = table.columns();
        int[] cost = table.cost();
        for (int g = 0; g < groupLeast.length; g++) {
            int start = g * group;
            int end = Math.min(n, start + group);
            long least = Long.MAX_VALUE;
            for (int j = start; j < end; j++) {
                least = Math.min(least, (long) cost[from + j] - columnLeast[j]);
            }
            groupLeast[g] = least;
        }
    }
}
