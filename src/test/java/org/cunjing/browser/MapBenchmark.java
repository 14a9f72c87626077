package org.cunjing.browser;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How long the live map takes to its first complete picture, and how long it keeps the page from answering:
/// `./run bench map`, docs/benchmarks/map.md.
///
/// The built front end with generated answers, without application and database; beside it a page that does nothing but
/// draw the same data with MapLibre.
public final class MapBenchmark {

    private static final int ROUNDS = 3;
    private static final double AFTERWARDS_MS = 2_000;
    private static final int WIDTH_PX = 1920;
    private static final int HEIGHT_PX = 1080;

    /// Notes when the picture is complete and every task of the main thread beyond 50 ms, as browsers count them.
    private static final String WATCH = """
            window.seen = { tasks: [] }
            new PerformanceObserver((list) => list.getEntries().forEach((task) => window.seen.tasks.push(task.duration)))
                .observe({ type: 'longtask', buffered: true })
            const look = () => {
                if (!window.seen.firstMs && document.querySelector('[data-state=sketched], [data-state=drawn]'))
                    window.seen.firstMs = performance.now()
                if (document.querySelector('[data-state=drawn]')) window.seen.drawnMs = performance.now()
                else requestAnimationFrame(look)
            }
            look()
            """;

    private MapBenchmark() {}

    /// @param arguments numbers of villages and of findings; none: those of the promise
    public static void main(String[] arguments) throws IOException {
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        int villages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int findings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        System.out.printf(
                "Seed %d; %d processors; JDK %s; %d villages, %d findings; %d rounds; no graphics card.%n",
                seed, Runtime.getRuntime().availableProcessors(), Runtime.version(), villages, findings, ROUNDS);
        System.out.println("| | first picture, ms, median | slowest | whole map, ms, median | slowest |"
                + " after the data, ms, median | longest task, ms, median | slowest |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        try (var server = new MapServer(new MapGround(villages, findings, new Random(seed)));
                var chromium = Chromium.drawing(server.port())) {
            report("live map", chromium, "/map");
            report("wall", chromium, "/wall");
            report("MapLibre alone", chromium, "/bare");
        }
        System.exit(0);
    }

    private record Round(double firstMs, double drawnMs, double afterDataMs, double longestMs) {}

    private static void report(String name, Chromium chromium, String path) {
        var rounds = new ArrayList<Round>();
        for (int n = 0; n < ROUNDS; n++) {
            try (var window = chromium.window(WIDTH_PX, HEIGHT_PX)) {
                rounds.add(round(window, path));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                name,
                at(rounds.stream().map(Round::firstMs).toList(), 0.5),
                at(rounds.stream().map(Round::firstMs).toList(), 1),
                at(rounds.stream().map(Round::drawnMs).toList(), 0.5),
                at(rounds.stream().map(Round::drawnMs).toList(), 1),
                at(rounds.stream().map(Round::afterDataMs).toList(), 0.5),
                at(rounds.stream().map(Round::longestMs).toList(), 0.5),
                at(rounds.stream().map(Round::longestMs).toList(), 1));
    }

    private static Round round(BrowserContext window, String path) {
        window.addInitScript(WATCH);
        var page = window.newPage();
        page.navigate(path);
        page.waitForSelector("[data-state=drawn]");
        page.waitForTimeout(AFTERWARDS_MS); // what a page still does once its picture is complete counts as well
        double first = number(page.evaluate("window.seen.firstMs"));
        double drawn = number(page.evaluate("window.seen.drawnMs"));
        double came = number(page.evaluate(
                "performance.getEntriesByType('resource').find((one) => one.name.includes('/api/map')).responseEnd"));
        double longest = number(page.evaluate("Math.max(0, ...window.seen.tasks)"));
        return new Round(first, drawn, drawn - came, longest);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static double at(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
