package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The cheapest plan in which officers answer for several villages each, within their load limits.
///
/// - Result: exact if `proven`; else the best plan that was found and a bound that no plan undercuts.
/// - Source: docs/methods/assignment.md, section 12.
public final class LeastLoadCost {

    /// Prices are counted in this fraction of a point.
    public static final long SCALE = LoadBound.FINE;

    private static final int ROOT = 600;

    /// Length of a proof in prices.
    private static final long MOST_NUMBERS = 4_000_000;

    private LeastLoadCost() {}

    /// @param plan officer of each village
    /// @param bound no plan costs less; the cost of the plan if it is proven
    /// @param proof that no plan costs less than `bound`, or that there is none; if not `proven` only the prices of
    /// the first bound; empty if it would be too long
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    public record Outcome(Optional<int[]> plan, long cost, long bound, boolean proven, Optional<LoadProof> proof) {}

    /// @param stop asked again and again; once it says yes the search ends with what it has
    public static Outcome of(LoadProblem problem, BooleanSupplier stop) {
        var search = new LoadSearch(problem, stop);
        var all = new LoadDomain(problem);
        long impossible = problem.dearest() + 1;
        if (!all.start()) {
            return new Outcome(Optional.empty(), impossible, impossible, true, Optional.of(new LoadProof()));
        }
        double[] prices = new double[problem.villages()];
        Arrays.setAll(prices, j -> firstPrice(problem, j));
        var top = search.root(new LoadDomain(all), prices, impossible, ROOT);
        double[] best = top == null ? prices : top.prices();
        long bound = top == null ? Long.MIN_VALUE : Math.ceilDiv(top.bound(), SCALE);
        boolean proven = top == null;
        for (long gap = 1; !proven; gap *= 2) {
            long known = search.best() == null ? impossible : problem.cost(search.best());
            long guess = gap >= known - bound ? known : bound + gap;
            search.run(all, best, guess);
            if (search.cut()) {
                break;
            }
            proven = guess == known || search.improved();
            bound = guess;
        }
        return outcome(problem, search, proven, bound, all, best);
    }

    private static Outcome outcome(
            LoadProblem problem, LoadSearch search, boolean proven, long bound, LoadDomain all, double[] prices) {
        var plan = Optional.ofNullable(search.best());
        long cost = plan.map(problem::cost).orElse(problem.dearest() + 1);
        var proof = proven
                ? search.prove(all, prices, cost, MOST_NUMBERS)
                : LoadProof.of(Arrays.stream(prices).mapToLong(Math::round).toArray());
        return new Outcome(plan, cost, proven ? cost : bound, proven, Optional.ofNullable(proof));
    }

    /// Of the second cheapest officer, so that at least one would take the village.
    private static double firstPrice(LoadProblem problem, int village) {
        long[] costs = Arrays.stream(problem.cost())
                .mapToLong(row -> row[village])
                .sorted()
                .toArray();
        return (double) costs[Math.min(1, costs.length - 1)] * SCALE;
    }
}
