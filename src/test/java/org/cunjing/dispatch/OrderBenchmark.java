package org.cunjing.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.cunjing.Cunjing;
import org.cunjing.OwnServer;
import org.cunjing.TestBureaus;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Orders created, accepted, submitted, verified and found again in a second: `./run bench orders`,
/// docs/benchmarks/orders.md.
///
/// Server, PostgreSQL and clients share the machine; every step is a request over HTTP of somebody signed in.
public final class OrderBenchmark {

    private static final int PAIRS = 12;
    private static final int WARM_UP_S = 20;
    private static final int MEASURED_S = 30;

    private OrderBenchmark() {}

    /// @param arguments how many orders there are before each measurement; none: 0 and 1,000,000
    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                "%d processors; JDK %s; %d pairs of a leader and an officer, %d s each after %d s to warm up.%n%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), PAIRS, MEASURED_S, WARM_UP_S);
        var folder = Files.createTempDirectory("cunjing-bench");
        try (var application = new SpringApplication(Cunjing.class, TestBureaus.class)
                .run(
                        "--server.port=0",
                        "--cunjing.data=" + folder,
                        "--cunjing.bureau=demo",
                        "--logging.level.root=warn")) {
            var sizes = arguments.length == 0 ? List.of("0", "1000000") : List.of(arguments);
            measure(application, sizes.stream().mapToLong(Long::parseLong).toArray());
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void measure(ConfigurableApplicationContext application, long[] sizes) throws Exception {
        var past = new PastOrders(application);
        var pairs = OrderPair.pairs(OwnServer.port(application), PAIRS);
        run(pairs, WARM_UP_S);
        System.out.println("| orders before | lifecycles/s | requests/s | p50, ms | p99, ms | of the first |");
        System.out.println("|---|---|---|---|---|---|");
        double first = 0;
        for (long size : sizes) {
            long before = past.fillTo(size);
            var times = run(pairs, MEASURED_S);
            double perSecond = (double) times.length / MEASURED_S;
            first = first == 0 ? perSecond : first;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.0f | %.0f | %.0f | %.0f | %.0f %% |%n",
                    before,
                    perSecond,
                    perSecond * OrderPair.REQUESTS,
                    times[times.length / 2] / 1e6,
                    times[(int) (times.length * 0.99)] / 1e6,
                    100 * perSecond / first);
        }
    }

    /// @return nanoseconds of every whole lifecycle, ascending
    private static long[] run(List<OrderPair> pairs, int seconds) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var order = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = pairs.stream()
                    .map(pair -> threads.submit(() -> pair.repeat(until, order)))
                    .toList();
            var times = LongStream.builder();
            for (var one : running) {
                one.get().forEach(times::add);
            }
            return times.build().sorted().toArray();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
