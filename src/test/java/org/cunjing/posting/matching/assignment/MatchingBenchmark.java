package org.cunjing.posting.matching.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import java.util.Arrays;
import java.util.Locale;

/// Time of the solver beside OR-Tools, in turn on the same problem; the command stands in docs/benchmarks/matching.md.
///
/// Every run draws a fresh seed unless one is given as `-Dchance`. A row is the least of several rounds of each.
public final class MatchingBenchmark {

    private MatchingBenchmark() {}

    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        System.out.printf("seed %d, %d processors%n", seed, Runtime.getRuntime().availableProcessors());
        System.out.println("problem                    ms   OR-Tools ms   ratio   read once");
        for (var problem : arguments) {
            var parts = problem.split(":", -1);
            int size = Integer.parseInt(parts[1]);
            int candidates = parts.length > 2 ? Integer.parseInt(parts[2]) : size;
            row(problem, BenchmarkProblems.of(parts[0], size, candidates, seed));
        }
    }

    private static void row(String name, Arcs arcs) {
        int rounds = (int) Math.max(3, Math.min(200, 4_000_000L / arcs.size()));
        var table = DenseCosts.suits(arcs) || arcs.size() == arcs.rows() * arcs.columns() ? DenseCosts.of(arcs) : null;
        long own = Long.MAX_VALUE;
        long peer = Long.MAX_VALUE;
        long read = Long.MAX_VALUE;
        var oracle = oracle(arcs);
        for (int round = 0; round < rounds; round++) {
            long[] cost = new long[2];
            own = Math.min(
                    own,
                    time(() -> cost[0] = table == null
                            ? LeastCost.of(arcs, false).orElseThrow().cost()
                            : DenseLeastCost.of(table).cost()));
            if (round < Math.max(3, rounds / 10)) {
                oracle = oracle(arcs);
                var solved = oracle;
                peer = Math.min(peer, time(() -> {
                    solved.solve();
                    cost[1] = solved.getOptimalCost();
                }));
                if (cost[0] != cost[1]) {
                    throw new IllegalStateException("%s: %d and %d".formatted(name, cost[0], cost[1]));
                }
            }
            read = Math.min(
                    read, time(() -> cost[1] = Arrays.stream(arcs.packed).min().orElse(0)));
        }
        System.out.printf(
                Locale.ROOT,
                "%-22s %9.3f %11.3f %8.2f %9.0f x%n",
                name,
                own / 1e6,
                peer / 1e6,
                (double) peer / own,
                (double) own / read);
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static LinearSumAssignment oracle(Arcs arcs) {
        var oracle = new LinearSumAssignment();
        for (int i = 0; i < arcs.rows(); i++) {
            for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                oracle.addArcWithCost(i, arcs.column(a), arcs.cost(a));
            }
        }
        return oracle;
    }
}
