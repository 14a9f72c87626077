package org.cunjing.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cunjing.BenchedApplication;
import org.cunjing.OwnServer;
import org.cunjing.TestBureaus;

/// How fast open pages hear, and whether they hear everything: `./run bench push`, docs/benchmarks/push.md.
///
/// Server, PostgreSQL and all pages share the machine; a page is a real HTTP connection that parses what it gets.
public final class PushBenchmark {

    private PushBenchmark() {}

    /// @param arguments `latency:PAGES` and `cuts:PAGES:MESSAGES`; none: the sizes that docs/benchmarks/push.md shows
    public static void main(String[] arguments) throws Exception {
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        System.out.printf(
                "Seed %d; %d processors; JDK %s.%n",
                seed, Runtime.getRuntime().availableProcessors(), Runtime.version());
        BenchedApplication.empty(application -> {
            var chance = new Random(seed);
            for (var task : arguments.length == 0 ? List.of("latency:1000", "cuts:500:100000") : List.of(arguments)) {
                var pages = new PushPages(
                        application.getBean(TestBureaus.class).open(),
                        application.getBean(Live.class),
                        OwnServer.port(application));
                run(task.split(":"), pages, chance);
            }
        });
    }

    private static void run(String[] task, PushPages pages, Random chance) throws Exception {
        switch (task[0]) {
            case "latency" -> PushLatency.run(pages, Integer.parseInt(task[1]));
            case "cuts" -> PushCuts.run(pages, Integer.parseInt(task[1]), Integer.parseInt(task[2]), chance);
            default -> throw new IllegalArgumentException("task must be latency:PAGES or cuts:PAGES:MESSAGES.");
        }
    }

    /// In milliseconds: the middle, the 99th of a hundred, the slowest.
    static String times(long[] nanos) {
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT, "%.1f | %.1f | %.1f", at(nanos, 0.5) / 1e6, at(nanos, 0.99) / 1e6, at(nanos, 1) / 1e6);
    }

    static long at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }
}
