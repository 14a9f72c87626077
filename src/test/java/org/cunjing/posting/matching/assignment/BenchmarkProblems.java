package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.Random;

/// Problems of the benchmark, made from formulas and a seed. All have a complete plan.
///
/// - `uniform`: any cost below a million; `few`: 100 values; `ties`: ten steps of a million, apart by less than ten
/// - `structured`: way, specialty and a small remainder; `squared`: square of the way
/// - `product`: one number of the row times one of the column, both `1 … size` in random order
/// - pairs only: `near`, neighbours on a ring of villages; `counties`, parts of 200 that share nothing
final class BenchmarkProblems {

    private static final int COUNTY = 200;

    private final String kind;
    private final int size;
    private final long seed;
    private final int[] rowRank;
    private final int[] columnRank;

    BenchmarkProblems(String kind, int size, long seed) {
        this.kind = kind;
        this.size = size;
        this.seed = seed;
        var random = new Random(seed);
        this.rowRank = shuffled(size, random);
        this.columnRank = shuffled(size, random);
    }

    private static int[] shuffled(int size, Random random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static long draw(long seed, long x, long bound) {
        return (Lot.mix(seed * 1_000_003 + x) >>> 33) % bound;
    }

    DenseCosts table() {
        int[] cost = new int[Math.multiplyExact(size, size)];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                cost[i * size + j] = (int) cost(i, j, (long) i * size + j);
            }
        }
        return new DenseCosts(size, size, cost);
    }

    Arcs pairs(int candidates) {
        int[] seen = new int[size];
        Arrays.fill(seen, -1);
        var list = new ArcList(size * candidates);
        for (int i = 0; i < size; i++) {
            for (int t = 0; t < candidates; t++) {
                long key = (long) i * candidates + t;
                int j = column(i, t, key);
                if (seen[j] != i) {
                    seen[j] = i;
                    list.add(i, j, cost(i, j, key));
                }
            }
        }
        return Arcs.of(size, size, list);
    }

    private int column(int i, int t, long key) {
        return switch (kind) {
            case "near" ->
                t == 0 ? (i + 1) % size : (int) Math.floorMod(i + draw(seed + 1, key, 301) - 150, (long) size);
            case "counties" -> {
                int first = i / COUNTY * COUNTY;
                yield t == 0 ? i : first + (int) draw(seed + 1, key, Math.min(COUNTY, size - first));
            }
            default -> t == 0 ? rowRank[i] : (int) draw(seed + 9, key, size);
        };
    }

    /// @param key what is drawn for this pair is drawn from it
    long cost(int i, int j, long key) {
        return switch (kind) {
            case "uniform" -> draw(seed + 10, key, 1_000_000);
            case "few" -> draw(seed, key, 100);
            case "ties" -> 1_000_000 * draw(seed + 11, key, 10) + draw(seed + 12, key, 10);
            case "product" -> (rowRank[i] + 1L) * (columnRank[j] + 1L);
            case "squared" -> square(eastward(i, j)) + square(northward(i, j));
            case "near" -> 3L * Math.abs(i - j) % 450 + (fits(i, j) ? 0 : 120) + draw(seed, key, 60);
            case "counties" -> (fits(i, j) ? 0 : 300) + draw(seed, key, 1_000);
            case "structured" -> eastward(i, j) + northward(i, j) + (fits(i, j) ? 0 : 200) + draw(seed + 7, key, 100);
            default -> throw new IllegalArgumentException("kind (%s) is not one of the benchmark.".formatted(kind));
        };
    }

    private boolean fits(int i, int j) {
        return draw(seed + 3, i, 6) == draw(seed + 6, j, 6);
    }

    private long eastward(int i, int j) {
        return Math.abs(draw(seed + 1, i, 1_000) - draw(seed + 4, j, 1_000));
    }

    private long northward(int i, int j) {
        return Math.abs(draw(seed + 2, i, 1_000) - draw(seed + 5, j, 1_000));
    }

    private static long square(long way) {
        return way * way;
    }
}
