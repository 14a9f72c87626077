package org.cunjing.posting.matching.assignment;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Whole runs of `./run match` in a process of their own: start, reading, solving, writing with proof.
final class BenchmarkFiles {

    private BenchmarkFiles() {}

    static void run(long seed) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("bench");
        BenchmarkTable.head("`./run match` on a file", "file, MB", "by the clock, s", "highest memory, MB");
        var table = new BenchmarkProblems("structured", 1_000, seed).table();
        var text = folder.resolve("full.txt");
        try (var out = new PrintWriter(Files.newBufferedWriter(text))) {
            out.println(table.rows());
            for (int i = 0; i < table.rows(); i++) {
                for (int j = 0; j < table.columns(); j++) {
                    out.print(table.cost()[i * table.columns() + j] + " ");
                }
                out.println();
            }
        }
        measure("full table of 1,000, text", text);
        var arcs = new BenchmarkProblems("counties", 620_000, seed).pairs(20);
        var csv = folder.resolve("counties.csv.gz");
        try (var out =
                new PrintWriter(new GZIPOutputStream(Files.newOutputStream(csv)), false, StandardCharsets.UTF_8)) {
            out.println("officer,village,cost");
            for (int i = 0; i < arcs.rows(); i++) {
                for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                    out.println(arcs.column(a) + "," + i + "," + arcs.cost(a));
                }
            }
        }
        measure("620,000 × 20 in counties, csv.gz", csv);
    }

    private static void measure(String name, Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(System.getProperty("bench.run", "./run"), "match", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long highest = 0;
        while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            highest = Math.max(highest, peakKb(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("./run match ended with %d.".formatted(process.exitValue()));
        }
        BenchmarkTable.line(List.of(
                name,
                BenchmarkTable.number(Files.size(file) / 1e6),
                BenchmarkTable.number(seconds),
                highest == 0 ? "–" : BenchmarkTable.number(highest * 1024 / 1e6)));
    }

    /// As the kernel counts it, where there is one that tells.
    private static long peakKb(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
