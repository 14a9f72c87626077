package org.cunjing.posting.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The one-to-one assignment of officers to posts with the largest total fit.
///
/// `max Σ fit[i][post(i)]`, proved by prices `u`, `v`: `u[i] + v[j] ≥ fit[i][j]`, equal where assigned, `v[j] ≥ 0`
/// and 0 at a free post, hence `Σ u + Σ v` is the total and no assignment exceeds it.
///
/// - Shape: n rows (officers), m ≥ n columns (posts); exact integers.
/// - Effort: O(n² m). Equal totals: the same matrix always gives the same assignment.
/// - Source: docs/methods/matching.md, section 2.
public final class BestFit {

    /// @param posts column of each row
    public record Assignment(List<Integer> posts, List<Long> u, List<Long> v, long total) {

        /// Whether the prices prove that nothing better exists for this matrix; one pass, independent of the search.
        public boolean proves(long[][] fit) {
            int m = v.size();
            boolean[] taken = new boolean[m];
            long sum = 0;
            boolean holds = fit.length == posts.size() && fit.length == u.size();
            for (int i = 0; holds && i < fit.length; i++) {
                int own = posts.get(i);
                holds = own >= 0
                        && own < m
                        && fit[i].length == m
                        && !taken[own]
                        && u.get(i) + v.get(own) == fit[i][own];
                for (int j = 0; holds && j < m; j++) {
                    holds = u.get(i) + v.get(j) >= fit[i][j];
                }
                if (holds) {
                    taken[own] = true;
                    sum += fit[i][own];
                }
            }
            return holds
                    && sum == total
                    && IntStream.range(0, m).allMatch(j -> taken[j] ? v.get(j) >= 0 : v.get(j) == 0);
        }
    }

    private static final int FREE = 0; // row 0 and column 0 are sentinels: rows and columns count from 1
    private final long[][] fit;
    private final int m;
    private final long[] u;
    private final long[] v;
    private final int[] rowOf;
    private final int[] before;

    private BestFit(long[][] fit, int m) {
        this.fit = fit;
        this.m = m;
        this.u = new long[fit.length + 1];
        this.v = new long[m + 1];
        this.rowOf = new int[m + 1];
        this.before = new int[m + 1];
    }

    /// @throws IllegalArgumentException if rows differ in length, exceed the columns, or a value could overflow
    public static Assignment of(long[][] fit) {
        int n = fit.length;
        int m = n == 0 ? 0 : fit[0].length;
        Rules.require(n <= m || n == 0, "officers", n, "must be at most the number of posts, " + m);
        long limit = Long.MAX_VALUE / (8L * (n + 1));
        for (var row : fit) {
            Rules.require(row.length == m, "fit row length", row.length, "must be " + m);
            for (long points : row) {
                Rules.require(points >= -limit && points <= limit, "fit", points, "must be within ±" + limit);
            }
        }
        var search = new BestFit(fit, m);
        for (int row = 1; row <= n; row++) {
            search.place(row);
        }
        return search.result();
    }

    /// Adds one row along the cheapest alternating path (Dijkstra on reduced losses `−fit − u − v`).
    private void place(int row) {
        long[] slack = new long[m + 1];
        boolean[] seen = new boolean[m + 1];
        Arrays.fill(slack, Long.MAX_VALUE);
        rowOf[0] = row;
        int column = 0;
        while (column == 0 || rowOf[column] != FREE) {
            seen[column] = true;
            int next = scan(column, slack, seen);
            shift(slack[next], slack, seen);
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    /// Relaxes the losses reachable from the row at `column`; returns the nearest unseen column, the first if equal.
    private int scan(int column, long[] slack, boolean[] seen) {
        int row = rowOf[column];
        int nearest = 0;
        for (int j = 1; j <= m; j++) {
            if (seen[j]) {
                continue;
            }
            long loss = -fit[row - 1][j - 1] - u[row] - v[j];
            if (loss < slack[j]) {
                slack[j] = loss;
                before[j] = column;
            }
            if (nearest == 0 || slack[j] < slack[nearest]) {
                nearest = j;
            }
        }
        return nearest;
    }

    private void shift(long delta, long[] slack, boolean[] seen) {
        for (int j = 0; j <= m; j++) {
            if (seen[j]) {
                u[rowOf[j]] += delta;
                v[j] -= delta;
            } else {
                slack[j] -= delta;
            }
        }
    }

    private Assignment result() {
        var posts = new Integer[fit.length];
        long total = 0;
        for (int j = 1; j <= m; j++) {
            if (rowOf[j] != FREE) {
                posts[rowOf[j] - 1] = j - 1;
                total += fit[rowOf[j] - 1][j - 1];
            }
        }
        return new Assignment(List.of(posts), negated(u), negated(v), total);
    }

    // Losses were minimised, fit is asked for: the prices change sign; the sentinel is dropped.
    private static List<Long> negated(long[] prices) {
        return LongStream.of(prices).skip(1).map(p -> -p).boxed().toList();
    }
}
