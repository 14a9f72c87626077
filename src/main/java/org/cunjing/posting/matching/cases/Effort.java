package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Time and memory that an answer took, for the reader of the result; no plan depends on it.
final class Effort {

    private final long start = System.nanoTime();
    private long read = start;

    void read() {
        read = System.nanoTime();
    }

    void end(Map<String, Object> result) {
        var effort = new LinkedHashMap<String, Object>();
        effort.put("readMilliseconds", (read - start) / 1_000_000.0);
        effort.put("solveMilliseconds", (System.nanoTime() - read) / 1_000_000.0);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        effort.put("peakHeapMegabytes", peak >> 20);
        effort.put("peakProcessMegabytes", peakProcess());
        result.put("effort", effort);
    }

    /// As the Linux kernel counts it, 0 elsewhere.
    private static long peakProcess() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException none) {
            return 0;
        }
    }
}
