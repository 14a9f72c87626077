package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Sorts a list of pairs by row and packs it, in two passes.
final class ArcPacking {

    private ArcPacking() {}

    static Arcs pack(int rows, int columns, ArcList list) {
        long largest = Arcs.largestCost(rows, columns);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        int[] start = new int[rows + 1];
        for (int a = 0; a < list.size; a++) {
            require(list.row[a] >= 0 && list.row[a] < rows, "row", list.row[a], "must be in [0, %d)", rows);
            require(
                    list.column[a] >= 0 && list.column[a] < columns,
                    "column",
                    list.column[a],
                    "must be in [0, %d)",
                    columns);
            require(
                    Math.abs(list.cost[a]) <= largest && list.cost[a] != Long.MIN_VALUE,
                    "cost",
                    list.cost[a],
                    "must be within ±%d",
                    largest);
            least = Math.min(least, list.cost[a]);
            most = Math.max(most, list.cost[a]);
            start[list.row[a] + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            start[i + 1] += start[i];
        }
        long base = list.size == 0 ? 0 : least;
        long[] packed = new long[list.size];
        int[] next = Arrays.copyOf(start, rows);
        int bits = Arcs.bitsFor(columns);
        for (int a = 0; a < list.size; a++) {
            packed[next[list.row[a]]++] = (list.cost[a] - base) << bits | list.column[a];
        }
        return new Arcs(rows, columns, base, list.size == 0 ? 0 : most - base, start, packed);
    }

    static void require(boolean holds, String name, long value, String rule, long bound) {
        if (!holds) {
            throw new IllegalArgumentException("%s (%d) ".formatted(name, value) + rule.formatted(bound) + ".");
        }
    }
}
