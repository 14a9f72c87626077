package org.cunjing.posting.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The cheapest stable plan that covers all villages: own search beside CP-SAT alone; docs/benchmarks/matching.md.
///
/// Arguments: villages, candidates, tiers, problems, most steps, seconds for CP-SAT (0 leaves it out). Fresh seed
/// unless `-Dchance` gives one.
public final class StableBenchmark {

    private StableBenchmark() {}

    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    record Problem(Market market, long[] cost) {

        /// @param spread 0: wishes follow the cost; 1: wishes are chance
        static Problem draw(Random random, int size, int candidates, int tiers, double spread) {
            int[][] place = new int[4][];
            Arrays.setAll(place, k -> random.ints(size, 0, 1_000).toArray());
            var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(order, random);
            var keys = new TreeSet<Integer>();
            for (int o = 0; o < size; o++) {
                keys.add(order.get(o) * size + o);
                for (int c = 1; c < Math.min(candidates, size); ) {
                    c += keys.add(random.nextInt(size) * size + o) ? 1 : 0;
                }
            }
            int[] pair = keys.stream().mapToInt(key -> key).toArray();
            int[] officer = Arrays.stream(pair).map(key -> key % size).toArray();
            int[] village = Arrays.stream(pair).map(key -> key / size).toArray();
            long[] cost = new long[pair.length];
            Arrays.setAll(
                    cost,
                    p -> Math.abs(place[0][officer[p]] - place[2][village[p]])
                            + Math.abs(place[1][officer[p]] - place[3][village[p]])
                            + random.nextInt(100));
            int[] wish = tiers(random, officer, size, cost, tiers, spread);
            int[] opinion = tiers(random, village, size, cost, tiers, spread);
            return new Problem(new Market(size, size, officer, village, wish, opinion), cost);
        }

        private static int[] tiers(Random random, int[] owner, int size, long[] cost, int tiers, double spread) {
            double[] weight = new double[cost.length];
            Arrays.setAll(weight, p -> (1 - spread) * cost[p] + spread * random.nextInt(1_000));
            int[] tier = new int[cost.length];
            for (int k = 0; k < size; k++) {
                int own = k;
                int[] sorted = IntStream.range(0, cost.length)
                        .filter(p -> owner[p] == own)
                        .boxed()
                        .sorted(Comparator.comparingDouble(p -> weight[p]))
                        .mapToInt(p -> p)
                        .toArray();
                for (int i = 0; i < sorted.length; i++) {
                    tier[sorted[i]] = 1 + i * tiers / sorted.length;
                }
            }
            return tier;
        }
    }

    public static void main(String[] arguments) {
        int[] number = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        long seed = Long.getLong("chance", System.nanoTime() & 0xffff_ffffL);
        var random = new Random(seed);
        System.out.println("seed " + seed);
        for (int p = 0; p < number[3]; p++) {
            for (double spread : new double[] {0.3, 0.6, 1}) {
                var problem = Problem.draw(random, number[0], number[1], number[2], spread);
                long start = System.nanoTime();
                var found = FewestBlocking.none(problem.market(), problem.cost(), number[4]);
                long middle = System.nanoTime();
                var nothing = new CheapestStable.Outcome(Optional.empty(), false, 0, Long.MIN_VALUE);
                var judged =
                        number[5] == 0 ? nothing : CpSat.cheapest(problem.market(), problem.cost(), nothing, number[5]);
                System.out.printf(
                        Locale.ROOT,
                        "chance %.1f: %s, %d steps, %.2f s | %s, %.2f s%n",
                        spread,
                        words(found),
                        found.steps(),
                        (middle - start) / 1e9,
                        words(judged),
                        (System.nanoTime() - middle) / 1e9);
            }
        }
    }

    private static String words(CheapestStable.Outcome outcome) {
        return "%s, bound %s, %s"
                .formatted(
                        outcome.plan().<Object>map(CheapestStable.Plan::cost).orElse("none"),
                        outcome.bound() == Long.MAX_VALUE ? "-" : outcome.bound(),
                        outcome.proven() ? "PROVEN" : "open");
    }
}
