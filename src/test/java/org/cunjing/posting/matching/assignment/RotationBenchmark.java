package org.cunjing.posting.matching.assignment;

import com.google.ortools.Loader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// At most so many villages change: own search beside CP-SAT on the same problems; docs/benchmarks/matching.md.
///
/// Arguments: villages, candidates, newcomers, problems, and how many of them CP-SAT solves too. Fresh seed unless
/// `-Dchance` gives one.
public final class RotationBenchmark {

    private static final double[] SHARES = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5};
    private static final int ROUNDS = 5;

    private RotationBenchmark() {}

    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        int[] number = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        var random = new Random(seed);
        System.out.printf("seed %d%nkind, limit: least ms of %d rounds (cases looked at), CP-SAT ms%n", seed, ROUNDS);
        for (int p = 0; p < number[3]; p++) {
            for (var kind : new String[] {"structured", "uniform", "near"}) {
                var problem = RotationProblems.of(kind, number[0], number[1], number[2], random);
                row(kind, problem, p < number[4]);
            }
        }
    }

    private static void row(String kind, RotationProblems problem, boolean judge) {
        System.out.printf("%-11s", kind);
        for (double share : SHARES) {
            int most = (int) (share * problem.arcs().rows());
            long least = Long.MAX_VALUE;
            var plan =
                    ChangeLimit.of(problem.arcs(), problem.present(), 0, most).orElseThrow();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                plan = ChangeLimit.of(problem.arcs(), problem.present(), 0, most)
                        .orElseThrow();
                least = Math.min(least, System.nanoTime() - start);
            }
            System.out.printf(
                    Locale.ROOT, " %d: %.1f (%d%s)", most, least / 1e6, plan.nodes(), plan.proven() ? "" : " UNPROVEN");
            if (judge) {
                long start = System.nanoTime();
                long judged = problem.judged(0, most).orElseThrow();
                System.out.printf(Locale.ROOT, ", %.0f", (System.nanoTime() - start) / 1e6);
                if (judged != plan.cost()) {
                    throw new IllegalStateException("%d and %d".formatted(plan.cost(), judged));
                }
            }
        }
        System.out.println();
    }
}
