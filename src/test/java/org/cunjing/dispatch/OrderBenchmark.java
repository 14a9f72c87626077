package org.cunjing.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.cunjing.BenchedApplication;
import org.cunjing.OwnServer;
import org.springframework.context.ConfigurableApplicationContext;

/// Orders created, accepted, submitted, verified and found again in a second: `./run bench orders`,
/// docs/benchmarks/orders.md.
///
/// Server, PostgreSQL and clients share the machine; every step is a request over HTTP of somebody signed in.
public final class OrderBenchmark {

    private static final int PAIRS = 12;
    /// The virtual machine compiles what is often done with a third of the processor for minutes; a server runs for
    /// weeks.
    private static final int WARM_UP_S = Integer.getInteger("warmUpS", 150);
    private static final int MEASURED_S = 30;

    private OrderBenchmark() {}

    /// @param arguments how many orders there are before each measurement; none: 0 and 1,000,000
    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                "%d processors; JDK %s; %d pairs of a leader and an officer, %d s each after %d s to warm up.%n%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), PAIRS, MEASURED_S, WARM_UP_S);
        BenchedApplication.demonstration(application -> {
            var sizes = arguments.length == 0 ? List.of("0", "1000000") : List.of(arguments);
            measure(application, sizes.stream().mapToLong(Long::parseLong).toArray());
        });
    }

    private static void measure(ConfigurableApplicationContext application, long[] sizes) throws Exception {
        var past = new PastOrders(application);
        var pairs = OrderPair.pairs(OwnServer.port(application), PAIRS);
        var number = new AtomicLong();
        Consumer<OrderPair> life = pair -> pair.live(number.incrementAndGet());
        run(pairs, WARM_UP_S, life);
        System.out.println("| orders before | lifecycles/s | requests/s | p50, ms | p99, ms | of the first |"
                + " processor, application and clients, ms | database, ms |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        double first = 0;
        for (long size : sizes) {
            long before = past.fillTo(size);
            var measured = measure("%,d".formatted(before), pairs, life, first);
            first = first == 0 ? measured : first;
        }
        measure("six requests that only ask who is there", pairs, OrderPair::ask, first);
    }

    /// @return how many in a second
    private static double measure(String what, List<OrderPair> pairs, Consumer<OrderPair> life, double first)
            throws Exception {
        double own = processorMs(OrderBenchmark::isOwn);
        double database = processorMs(OrderBenchmark::isDatabase);
        var times = run(pairs, MEASURED_S, life);
        own = processorMs(OrderBenchmark::isOwn) - own;
        database = processorMs(OrderBenchmark::isDatabase) - database;
        double perSecond = (double) times.length / MEASURED_S;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %.0f %% | %.1f | %.1f |%n",
                what,
                perSecond,
                perSecond * OrderPair.REQUESTS,
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6,
                100 * perSecond / (first == 0 ? perSecond : first),
                own / times.length,
                database / times.length);
        return perSecond;
    }

    private static double processorMs(Predicate<ProcessHandle> wanted) {
        return ProcessHandle.allProcesses()
                .filter(wanted)
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toMillis)
                .sum();
    }

    private static boolean isOwn(ProcessHandle process) {
        return process.equals(ProcessHandle.current());
    }

    /// Processes of PostgreSQL that were started after this one.
    private static boolean isDatabase(ProcessHandle process) {
        var begun = ProcessHandle.current().info().startInstant().orElseThrow();
        return process.info().command().orElse("").endsWith("/postgres")
                && process.info().startInstant().filter(begun::isBefore).isPresent();
    }

    /// @return nanoseconds of every whole life, ascending
    private static long[] run(List<OrderPair> pairs, int seconds, Consumer<OrderPair> life) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = pairs.stream()
                    .map(pair -> threads.submit(() -> repeat(pair, life, until)))
                    .toList();
            var times = LongStream.builder();
            for (var one : running) {
                one.get().forEach(times::add);
            }
            return times.build().sorted().toArray();
        }
    }

    private static LongStream repeat(OrderPair pair, Consumer<OrderPair> life, long untilNanos) {
        var times = LongStream.builder();
        while (System.nanoTime() < untilNanos) {
            long begun = System.nanoTime();
            life.accept(pair);
            times.add(System.nanoTime() - begun);
        }
        return times.build();
    }
}
