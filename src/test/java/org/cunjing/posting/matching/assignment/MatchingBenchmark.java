package org.cunjing.posting.matching.assignment;

import com.google.ortools.Loader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Time of the solver beside others as tables in Markdown: `./run bench matching`, docs/benchmarks/matching.md.
///
/// Every run draws a fresh seed unless one is given as `-Dchance`.
public final class MatchingBenchmark {

    private static final String SOME = "uniform structured few squared product ties";

    private MatchingBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Loader.loadNativeLibraries();
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        var runtime = Runtime.version();
        System.out.printf(
                "Seed %d; %s, %d processors; JDK %s.%n",
                seed, processor(), Runtime.getRuntime().availableProcessors(), runtime);
        var tasks = arguments.length == 0 ? everything() : List.of(arguments);
        var contests =
                tasks.stream().filter(task -> task.matches("(full|pairs):.*")).toList();
        if (!contests.isEmpty()) {
            BenchmarkContest.head();
            contests.forEach(task -> new BenchmarkContest(task, seed).run());
        }
        for (var task : tasks) {
            switch (task) {
                case "nation" -> BenchmarkNation.run(seed);
                case "live" -> BenchmarkLive.run(seed);
                case "files" -> BenchmarkFiles.run(seed);
                default -> require(contests.contains(task), task);
            }
        }
    }

    private static void require(boolean known, String task) {
        if (!known) {
            throw new IllegalArgumentException(
                    "task (%s) must be full:KIND:SIZE, pairs:KIND:SIZE:CANDIDATES, nation, live or files."
                            .formatted(task));
        }
    }

    private static List<String> everything() {
        var tasks = new java.util.ArrayList<String>();
        for (int size : new int[] {180, 1_000, 3_000, 4_400}) {
            Arrays.stream(SOME.split(" "))
                    .map(kind -> "full:" + kind + ":" + size)
                    .forEach(tasks::add);
        }
        for (int size : new int[] {180, 4_400, 35_000, 620_000}) {
            Arrays.stream((SOME + " near counties").split(" "))
                    .map(kind -> "pairs:" + kind + ":" + size + ":20")
                    .forEach(tasks::add);
        }
        tasks.addAll(List.of("nation", "live", "files"));
        return tasks;
    }

    private static String processor() throws IOException {
        var file = java.nio.file.Path.of("/proc/cpuinfo");
        if (!java.nio.file.Files.isReadable(file)) {
            return System.getProperty("os.arch");
        }
        try (var lines = java.nio.file.Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
