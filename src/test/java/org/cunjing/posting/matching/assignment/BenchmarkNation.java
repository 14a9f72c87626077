package org.cunjing.posting.matching.assignment;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/// 620,000 villages with 20 candidates each: time by the clock on one thread and on all, memory beside the input.
final class BenchmarkNation {

    private static final int VILLAGES = 620_000;

    private BenchmarkNation() {}

    static void run(long seed) {
        BenchmarkTable.head(
                "nation",
                "one thread, s",
                "all threads, s",
                "allocated by one thread, MB",
                "alive at most, MB",
                "input, MB");
        for (var kind : List.of("counties", "structured")) {
            var arcs = new BenchmarkProblems(kind, VILLAGES, seed).pairs(20);
            double one = seconds(arcs, false);
            double all = seconds(arcs, true);
            var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            var _ = LeastCost.of(arcs, false).orElseThrow();
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;
            BenchmarkTable.line(List.of(
                    kind,
                    BenchmarkTable.number(one),
                    BenchmarkTable.number(all),
                    BenchmarkTable.number(allocated / 1e6),
                    BenchmarkTable.number(alive(arcs) / 1e6),
                    BenchmarkTable.number((8L * arcs.size() + 4L * VILLAGES) / 1e6)));
        }
    }

    private static double seconds(Arcs arcs, boolean sideBySide) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            var _ = LeastCost.of(arcs, sideBySide).orElseThrow();
            least = Math.min(least, System.nanoTime() - start);
        }
        return least / 1e9;
    }

    /// Bytes reachable besides the input at the worst of many moments: the heap is collected again and again while one
    /// thread solves.
    private static long alive(Arcs arcs) {
        var heap = ManagementFactory.getMemoryMXBean();
        System.gc();
        long before = heap.getHeapMemoryUsage().getUsed();
        var solving = CompletableFuture.supplyAsync(() -> LeastCost.of(arcs, false));
        long most = 0;
        while (!solving.isDone()) {
            System.gc();
            most = Math.max(most, heap.getHeapMemoryUsage().getUsed() - before);
            LockSupport.parkNanos(20_000_000);
        }
        var _ = solving.join().orElseThrow();
        return most;
    }
}
