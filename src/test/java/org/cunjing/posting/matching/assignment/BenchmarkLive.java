package org.cunjing.posting.matching.assignment;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// One village after another gets other candidates' costs, as if its officer were replaced; the plan follows.
final class BenchmarkLive {

    private static final int CHANGES = 20_000;

    private BenchmarkLive() {}

    static void run(long seed) {
        BenchmarkTable.head("one replaced", "p50, µs", "p95, µs", "p99, µs", "dearest, µs", "proof after 20,000");
        measure("structured", 180, seed);
        measure("structured", 4_400, seed);
        measure("uniform", 4_400, seed);
        measure("structured", 35_000, seed);
        measure("counties", 620_000, seed);
    }

    private static void measure(String kind, int size, long seed) {
        var problems = new BenchmarkProblems(kind, size, seed);
        var arcs = problems.pairs(20);
        var live = LivePlan.of(arcs, 0).orElseThrow();
        var random = new Random(seed);
        var threads = ManagementFactory.getThreadMXBean();
        long[] took = new long[CHANGES];
        for (int change = 0; change < CHANGES; change++) {
            int row = random.nextInt(size);
            int like = random.nextInt(size);
            long start = threads.getCurrentThreadCpuTime();
            for (int a = arcs.start(row); a < arcs.start(row + 1); a++) {
                live.change(row, a, problems.cost(like, arcs.column(a), random.nextLong(1L << 40)));
            }
            if (!live.settle(row)) {
                throw new IllegalStateException("A complete plan was there and is gone.");
            }
            took[change] = threads.getCurrentThreadCpuTime() - start;
        }
        boolean proved = live.solution().proves(live.problem());
        Arrays.sort(took);
        BenchmarkTable.line(List.of(
                kind + " " + size + " × 20",
                micros(took, 0.5),
                micros(took, 0.95),
                micros(took, 0.99),
                micros(took, 1),
                proved ? "holds" : "DOES NOT HOLD"));
    }

    private static String micros(long[] sorted, double share) {
        return BenchmarkTable.number(sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e3);
    }
}
