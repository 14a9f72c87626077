package org.cunjing.posting.matching.stable;

import java.util.Arrays;
import java.util.Optional;

/// The cheapest plan that covers every village and that nobody would leave.
///
/// A limit is guessed a little above the bound of `StabilityPrices`. Pairs that would exceed it are struck out, what
/// follows is drawn, and what is left is divided by pairs that block: the officer ends at least as well, or the village
/// does. A guess with no plan below it is a bound; the next guess is twice as far away. A guess that is not settled
/// within its share of steps gives way to the next one, so that a plan is found in any case.
final class StableCost {

    private static final int SHARES = 8;

    private final StableSearch search;
    private final int mostSteps;

    private StableCost(Market market, long[] cost, int mostSteps) {
        this.search = new StableSearch(market, cost);
        this.mostSteps = mostSteps;
    }

    static CheapestStable.Outcome of(Market market, long[] cost, int mostSteps) {
        var opposite = Arrays.stream(cost).map(c -> -c).toArray();
        return new Relaxed(market, opposite, 0)
                .of(new Domain(market, true))
                .map(dearest -> new StableCost(market, cost, mostSteps).search(market, -dearest.cost()))
                .orElseGet(() -> new CheapestStable.Outcome(Optional.empty(), true, 0, Long.MAX_VALUE));
    }

    private CheapestStable.Outcome search(Market market, long dearest) {
        var all = new Domain(market, true);
        var start = all.propagate(true) ? search.climb(all, StableSearch.ROOT) : null;
        return start == null ? outcome(true, 0) : search(all, start, dearest);
    }

    private CheapestStable.Outcome search(Domain all, StableSearch.Top start, long dearest) {
        long bound = Math.ceilDiv(start.bound(), StabilityPrices.FINE);
        for (long gap = Math.max(1, Math.max(bound / 250, (dearest - bound) / 64)); ; gap *= 2) {
            long known = search.bestCost();
            long guess = gap > dearest - bound ? known : Math.min(known, bound + gap);
            boolean last = guess == known;
            search.run(all, start, guess, last ? mostSteps : share());
            if (!search.cut() && (last || search.improved())) {
                return outcome(true, bound);
            }
            if (search.steps() >= mostSteps) {
                return outcome(false, bound);
            }
            bound = search.cut() ? bound : guess;
            if (search.cut() && search.best() == null) {
                search.run(all, start, Long.MAX_VALUE, share());
            }
        }
    }

    private int share() {
        return Math.min(mostSteps, search.steps() + mostSteps / SHARES);
    }

    private CheapestStable.Outcome outcome(boolean proven, long bound) {
        var plan =
                Optional.ofNullable(search.best()).map(pairs -> new CheapestStable.Plan(pairs, search.bestCost(), 0));
        return new CheapestStable.Outcome(plan, proven, search.steps(), proven ? search.bestCost() : bound);
    }
}
