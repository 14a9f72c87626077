package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;

/// Problems of the benchmark, made from formulas and a seed.
final class BenchmarkProblems {

    private BenchmarkProblems() {}

    private static long draw(long seed, long x, long bound) {
        return (Lot.mix(seed * 1_000_003 + x) >>> 33) % bound;
    }

    /// Sparse: `uniform` (villages anywhere), `structured` (distance, specialty), `near` (neighbours on a ring) and
    /// `counties` of 200; dense: `table-uniform`, `table-structured`, `table-few` values, `table-product`.
    static Arcs of(String kind, int size, int candidates, long seed) {
        return kind.startsWith("table") ? table(kind, size, seed) : sparse(kind, size, candidates, seed);
    }

    private static Arcs sparse(String kind, int size, int candidates, long seed) {
        var order = new java.util.ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new java.util.Random(seed));
        int[] seen = new int[size];
        Arrays.fill(seen, -1);
        var list = new ArcList(size * candidates);
        for (int i = 0; i < size; i++) {
            for (int t = 0; t < candidates; t++) {
                long key = (long) i * candidates + t;
                int j = column(kind, i, t, key, size, seed, order.get(i));
                if (seen[j] != i) {
                    seen[j] = i;
                    list.add(i, j, cost(kind, i, j, key, seed));
                }
            }
        }
        return Arcs.of(size, size, list);
    }

    private static int column(String kind, int i, int t, long key, int size, long seed, int own) {
        return switch (kind) {
            case "near" ->
                t == 0 ? (i + 1) % size : (int) Math.floorMod(i + draw(seed + 1, key, 301) - 150, (long) size);
            case "counties" -> {
                int first = i / 200 * 200;
                int width = Math.min(200, size - first);
                yield first + (t == 0 ? i - first : (int) draw(seed + 1, key, width));
            }
            default -> t == 0 ? own : (int) draw(seed + 9, key, size);
        };
    }

    private static long cost(String kind, int i, int j, long key, long seed) {
        boolean fits = draw(seed + 3, i, 6) == draw(seed + 6, j, 6);
        return switch (kind) {
            case "uniform", "table-uniform" -> draw(seed + 10, key, 1_000_000);
            case "near" -> 3L * Math.abs(i - j) % 450 + (fits ? 0 : 120) + draw(seed, key, 60);
            case "counties" -> (fits ? 0 : 300) + draw(seed, key, 1_000);
            case "table-few" -> draw(seed, key, 100);
            case "table-product" -> (draw(seed + 1, i, 1_000) + 1) * (draw(seed + 2, j, 1_000) + 1);
            default ->
                Math.abs(draw(seed + 1, i, 1_000) - draw(seed + 4, j, 1_000))
                        + Math.abs(draw(seed + 2, i, 1_000) - draw(seed + 5, j, 1_000))
                        + (fits ? 0 : 200)
                        + draw(seed + 7, key, 100);
        };
    }

    private static Arcs table(String kind, int size, long seed) {
        var list = new ArcList(size * size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                list.add(i, j, cost(kind, i, j, (long) i * size + j, seed));
            }
        }
        return Arcs.of(size, size, list);
    }
}
