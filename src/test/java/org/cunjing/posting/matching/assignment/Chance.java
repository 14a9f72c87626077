package org.cunjing.posting.matching.assignment;

import java.util.Random;

/// Random problems; the seed is another one on every run, is printed, and can be given again with `-Dchance=…`.
public final class Chance {

    private Chance() {}

    public static Random fresh(Class<?> test) {
        long seed = Long.getLong("chance", System.nanoTime());
        System.out.printf("%s: -Dchance=%d%n", test.getSimpleName(), seed);
        return new Random(seed);
    }

    /// Pairs of a table, each with the given likelihood, costs in [low, high].
    public static Arcs arcs(Random random, int rows, int columns, double likelihood, long low, long high) {
        var list = new ArcList(rows * 4);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (random.nextDouble() < likelihood) {
                    list.add(i, j, random.nextLong(low, high + 1));
                }
            }
        }
        return Arcs.of(rows, columns, list);
    }
}
