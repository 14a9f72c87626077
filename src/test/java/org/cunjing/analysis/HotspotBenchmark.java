package org.cunjing.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cunjing.shared.Position;

/// Times the search for clusters beside looking at every pair: `./run bench hotspots [FILE]`,
/// docs/benchmarks/hotspots.md.
///
/// A file is a table with a head, plain or gzip: columns latitude or lat, longitude or lon, and date or year, month,
/// day.
/// Without one, invented points are used. Both ways must find the same clusters, or the run ends with an error.
public final class HotspotBenchmark {

    private static final int ROUNDS = 5;

    private HotspotBenchmark() {}

    /// Radius in metres and days, and how many make a core, as `200:14:5`.
    private record Numbers(double metres, int days, int least) {

        static Numbers read(String text) {
            var parts = text.split(":", -1);
            return new Numbers(Double.parseDouble(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    private record Points(String name, List<Position> places, List<Integer> days) {}

    public static void main(String[] arguments) throws IOException {
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        System.out.printf(
                "Seed %d; %d processors; JDK %s.%n%n",
                seed, Runtime.getRuntime().availableProcessors(), Runtime.version());
        System.out.println(
                "| points | of | metres | days | least | clusters | points in them | ms, median of 5 | every pair, ms |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        var numbers = Stream.of(arguments)
                .filter(argument -> argument.contains(":"))
                .map(Numbers::read)
                .toList();
        var files = Stream.of(arguments)
                .filter(argument -> !argument.contains(":"))
                .map(Path::of)
                .toList();
        var usual = numbers.isEmpty() ? List.of(new Numbers(200, 14, 5)) : numbers;
        if (files.isEmpty()) {
            usual.forEach(set -> measure(invented(20_000, seed), set.metres(), set.days(), set.least()));
        }
        for (var file : files) {
            var points = read(file);
            usual.forEach(set -> measure(points, set.metres(), set.days(), set.least()));
        }
    }

    private static void measure(Points points, double metres, int span, int least) {
        int[] days = points.days().stream().mapToInt(Integer::intValue).toArray();
        var found = SpaceTimeClusters.of(points.places(), days, metres, span, least);
        var times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            SpaceTimeClusters.of(points.places(), days, metres, span, least);
            times[round] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        long begun = System.nanoTime();
        var slow = SlowClusters.of(points.places(), days, metres, span, least);
        long slowly = System.nanoTime() - begun;
        if (!slow.equals(found)) {
            throw new IllegalStateException("Every pair finds %d other clusters.".formatted(slow.size()));
        }
        System.out.printf(
                "| %,d | %s | %.0f | %d | %d | %,d | %,d | %,.0f | %,.0f |%n",
                days.length,
                points.name(),
                metres,
                span,
                least,
                found.size(),
                found.stream().mapToInt(List::size).sum(),
                times[ROUNDS / 2] / 1e6,
                slowly / 1e6);
    }

    private static Points invented(int count, long seed) {
        var random = new Random(seed);
        var places = new ArrayList<Position>();
        for (int i = 0; i < count; i++) {
            places.add(new Position(30 + random.nextGaussian() * 0.05, 104 + random.nextGaussian() * 0.05));
        }
        return new Points("invented", places, random.ints(count, 0, 365).boxed().toList());
    }

    private static Points read(Path file) throws IOException {
        var places = new ArrayList<Position>();
        var days = new ArrayList<Integer>();
        try (var in = Files.newInputStream(file);
                var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            var head = List.of(lines.readLine().split(",", -1));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split(",", -1);
                var latitude = cell(head, cells, "latitude", "lat");
                if (!latitude.isEmpty()) {
                    var longitude = cell(head, cells, "longitude", "lon");
                    places.add(new Position(Double.parseDouble(latitude), Double.parseDouble(longitude)));
                    days.add(Math.toIntExact(day(head, cells).toEpochDay()));
                }
            }
        }
        return new Points(String.valueOf(file.getFileName()), places, days);
    }

    private static LocalDate day(List<String> head, String[] cells) {
        return head.contains("date")
                ? LocalDate.parse(cell(head, cells, "date").substring(0, 10))
                : LocalDate.of(
                        Integer.parseInt(cell(head, cells, "year")),
                        Integer.parseInt(cell(head, cells, "month")),
                        Integer.parseInt(cell(head, cells, "day")));
    }

    private static String cell(List<String> head, String[] cells, String... names) {
        for (var name : names) {
            int at = head.indexOf(name);
            if (at >= 0) {
                return cells[at];
            }
        }
        throw new IllegalArgumentException("No column %s in %s.".formatted(List.of(names), head));
    }
}
