package org.cunjing.posting.matching.assignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// One problem, solved in turn by the solver on one thread and by others, all for the same number of rounds or seconds.
final class BenchmarkContest {

    private final String name;
    private final int size;
    private final boolean full;
    private final LongSupplier own;
    private final LongSupplier read;
    private final BenchmarkPeer.Pairs pairs;
    private final Map<BenchmarkPeer, Stopwatch> others = new EnumMap<>(BenchmarkPeer.class);

    /// @param task `full:kind:size` or `pairs:kind:size:candidates`
    BenchmarkContest(String task, long seed) {
        var parts = task.split(":", -1);
        this.size = Integer.parseInt(parts[2]);
        this.full = parts[0].equals("full");
        this.name = parts[1] + (full ? ", full " : ", pairs ") + size + (full ? "" : " × " + parts[3]);
        var problems = new BenchmarkProblems(parts[1], size, seed);
        if (full) {
            var table = problems.table();
            this.own = () -> DenseLeastCost.of(table).cost();
            this.read = () -> sum(table.cost());
            this.pairs = BenchmarkPeer.Pairs.of(table);
        } else {
            var arcs = problems.pairs(Integer.parseInt(parts[3]));
            this.own = () -> LeastCost.of(arcs, false).orElseThrow().cost();
            this.read = () -> sum(arcs.packed);
            this.pairs = BenchmarkPeer.Pairs.of(arcs);
        }
    }

    static void head() {
        var titles = new ArrayList<String>();
        titles.add("problem");
        titles.add("ms");
        titles.add("× reading once");
        for (var peer : BenchmarkPeer.values()) {
            titles.add(peer.title + ", ms (ratio)");
        }
        BenchmarkTable.head(titles.toArray(String[]::new));
    }

    void run() {
        for (var peer : BenchmarkPeer.values()) {
            if (peer.finishes(size, full)) {
                others.put(peer, new Stopwatch());
            }
        }
        var mine = new Stopwatch();
        var once = new Stopwatch();
        while (mine.goesOn()) {
            mine.run(own);
            once.run(read);
            others.forEach((peer, watch) -> compete(peer, watch, mine.cost()));
        }
        var cells = new ArrayList<String>();
        cells.add(name);
        cells.add(BenchmarkTable.number(mine.ms()));
        cells.add("%.0f".formatted(mine.ms() / once.ms()));
        for (var peer : BenchmarkPeer.values()) {
            var watch = others.get(peer);
            cells.add(
                    watch == null
                            ? "–"
                            : BenchmarkTable.number(watch.ms()) + " (" + BenchmarkTable.number(watch.ms() / mine.ms())
                                    + ")");
        }
        BenchmarkTable.line(cells);
    }

    private void compete(BenchmarkPeer peer, Stopwatch watch, long cost) {
        if (watch.goesOn()) {
            watch.run(peer.load(pairs, size, full));
            if (watch.cost() != cost) {
                throw new IllegalStateException(
                        "%s: cost %d, by %s %d".formatted(name, cost, peer.title, watch.cost()));
            }
        }
    }

    private static long sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static long sum(long[] numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum += number;
        }
        return sum;
    }
}
