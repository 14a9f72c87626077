package org.cunjing.posting.matching.stable;

import java.util.Arrays;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Looks for the cheapest stable plan below a limit: pairs that would exceed it are struck out, what follows is drawn,
/// and what is left is divided by pairs that block.
final class StableSearch {

    static final int ROOT = 300;
    private static final int CASE = 40;
    private static final int CANDIDATES = 6;

    private final Market market;
    private final long[] cost;
    private final StabilityPrices prices;
    private int @Nullable [] best;

    /// Plans must cost less than this.
    private long limit = Long.MAX_VALUE;

    private int steps;
    private int runEnds;
    private boolean cut;
    private boolean improved;

    StableSearch(Market market, long[] cost) {
        this.market = market;
        this.cost = cost;
        this.prices = new StabilityPrices(market, cost);
    }

    int @Nullable [] best() {
        return best;
    }

    long bestCost() {
        return best == null ? Long.MAX_VALUE : total(best);
    }

    int steps() {
        return steps;
    }

    /// Whether the last run ended before everything was looked at.
    boolean cut() {
        return cut;
    }

    /// Whether the last run has found a better plan.
    boolean improved() {
        return improved;
    }

    void run(Domain all, Top start, long below, int ends) {
        limit = below;
        runEnds = ends;
        cut = false;
        improved = false;
        look(new Domain(all), start.prices, ROOT);
    }

    private long total(int[] plan) {
        return Arrays.stream(plan).mapToLong(p -> cost[p]).sum();
    }

    /// Highest bound that was seen in a case, its prices, and plans to learn from.
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    record Top(long bound, double[] prices, int[] plan, int[] last) {}

    private void look(Domain domain, double[] from, int most) {
        if (steps >= runEnds) {
            cut = true;
            return;
        }
        if (!domain.propagate(true)) {
            return;
        }
        prices.set(from);
        var top = climb(domain, most);
        if (top == null) {
            return;
        }
        int pair = choice(domain, top);
        if (pair < 0) {
            divide(domain, top);
            return;
        }
        var officer = domain.officerAtLeast(pair);
        var village = domain.villageAtLeast(pair);
        boolean officerFirst = glance(new Domain(officer)) <= glance(new Domain(village));
        look(officerFirst ? officer : village, top.prices, CASE);
        look(officerFirst ? village : officer, top.prices, CASE);
    }

    /// Raises the bound; null if the case holds nothing better, or its best plan is known.
    @Nullable Top climb(Domain domain, int most) {
        Top top = null;
        double pace = 1;
        int stalled = 0;
        for (int k = 0; k < most && pace > 0.02; k++) {
            steps++;
            long bound = prices.bound(domain);
            if (bound == Long.MAX_VALUE || bound >= scaledLimit()) {
                return null;
            }
            int[] plan = prices.plan();
            if (accepted(plan) && total(plan) * StabilityPrices.FINE <= bound) {
                return null;
            }
            if (top == null || bound > top.bound) {
                top = new Top(bound, prices.copy(), plan, plan);
                stalled = 0;
            } else {
                top = new Top(top.bound, top.prices, top.plan, plan);
                stalled++;
            }
            if (stalled == 10) {
                pace *= 0.7;
                stalled = 0;
            }
            if (limit != Long.MAX_VALUE && prices.strike(domain, bound, scaledLimit()) && !domain.propagate(true)) {
                return null;
            }
            prices.climb(plan, bound, target(bound), pace);
        }
        return top;
    }

    private long scaledLimit() {
        return limit == Long.MAX_VALUE ? Long.MAX_VALUE : (limit - 1) * StabilityPrices.FINE + 1;
    }

    private long target(long bound) {
        return limit == Long.MAX_VALUE ? bound + Math.abs(bound) / 50 : limit * StabilityPrices.FINE;
    }

    private boolean accepted(int[] plan) {
        if (market.blocking(plan).length > 0) {
            return false;
        }
        if (total(plan) < limit) {
            best = plan;
            limit = total(plan);
            improved = true;
        }
        return true;
    }

    /// Of the dearest blocking pairs the one whose two cases are bounded highest; −1 if nothing blocks.
    private int choice(Domain domain, Top top) {
        var blocking = new TreeSet<Integer>();
        Arrays.stream(market.blocking(top.plan)).forEach(blocking::add);
        Arrays.stream(market.blocking(top.last)).forEach(blocking::add);
        int choice = -1;
        double highest = -1;
        prices.set(top.prices);
        for (int pair : blocking.stream()
                .sorted((p, q) -> Double.compare(top.prices[q], top.prices[p]))
                .limit(CANDIDATES)
                .toList()) {
            double product = rise(domain.officerAtLeast(pair), top) * rise(domain.villageAtLeast(pair), top);
            if (product > highest) {
                highest = product;
                choice = pair;
            }
        }
        return choice;
    }

    private double rise(Domain domain, Top top) {
        return Math.max(1.0, (double) glance(domain) - top.bound);
    }

    private long glance(Domain domain) {
        steps++;
        return domain.propagate(true) ? Math.min(prices.bound(domain), Long.MAX_VALUE / 4) : Long.MAX_VALUE / 4;
    }

    /// Nothing blocks, yet the bound is not reached: a pair is tried, and left out.
    private void divide(Domain domain, Top top) {
        for (int[] pairs : market.ofVillage) {
            int[] open = Arrays.stream(pairs).filter(p -> domain.allowed[p]).toArray();
            if (open.length > 1) {
                look(domain.with(open[0]), top.prices, CASE);
                look(domain.without(open[0]), top.prices, CASE);
                return;
            }
        }
    }
}
