package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// A full table of costs, row after row.
///
/// @param rows at most as many as columns
/// @param cost 32-bit numbers: the table is read several times, and reading is what takes the time
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
public record DenseCosts(int rows, int columns, int[] cost) {

    /// @throws IllegalArgumentException if the table is not full or has more rows than columns
    public DenseCosts {
        if (rows > columns || (long) rows * columns != cost.length) {
            throw new IllegalArgumentException(
                    "cost (%d numbers) must hold %d rows of at least as many columns, here %d."
                            .formatted(cost.length, rows, columns));
        }
    }

    /// Whether the pairs are a full table that is worth being treated as one.
    static boolean suits(Arcs arcs) {
        return arcs.rows >= Tuning.DENSE
                && arcs.size() == (long) arcs.rows * arcs.columns
                && arcs.base >= Integer.MIN_VALUE
                && arcs.base + arcs.spread <= Integer.MAX_VALUE;
    }

    static DenseCosts of(Arcs arcs) {
        int[] cost = new int[arcs.size()];
        for (int i = 0; i < arcs.rows; i++) {
            for (int a = arcs.start[i]; a < arcs.start[i + 1]; a++) {
                cost[i * arcs.columns + arcs.column(a)] = (int) arcs.cost(a);
            }
        }
        return new DenseCosts(arcs.rows, arcs.columns, cost);
    }

    boolean square() {
        return rows == columns;
    }

    int[] columnLeast() {
        int[] least = new int[columns];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                least[j] = Math.min(least[j], cost[i * columns + j]);
            }
        }
        return least;
    }
}
