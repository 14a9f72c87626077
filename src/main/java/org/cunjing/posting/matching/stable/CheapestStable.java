package org.cunjing.posting.matching.stable;

import java.util.Optional;

/// The cheapest plan without blocking pairs; or, if there is none, the fewest blocking pairs and the least cost at that
/// number.
///
/// The cheapest plan of all is the bound. One of its blocking pairs is taken: in every other plan its officer ends at
/// least as well, or its village does, or the pair is one of those that may block. Each case is a smaller problem.
///
/// - Result: exact within the number of steps, else it says that it is not proven.
/// - Source: docs/methods/stable-plans.md.
public final class CheapestStable {

    /// @param plan pair of each village, −1 without
    /// @param blocking how many pairs block
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    public record Plan(int[] plan, long cost, int blocking) {}

    /// @param proven whether nothing better can exist
    /// @param bound no plan of the wanted kind costs less; the largest number if none exists
    public record Outcome(Optional<Plan> plan, boolean proven, int steps, long bound) {}

    private final Market market;
    private final Relaxed relaxed;
    private final int mostBlocking;
    private final int mostSteps;
    private Optional<Plan> best = Optional.empty();
    private int steps;

    private CheapestStable(Market market, Relaxed relaxed, int mostBlocking, int mostSteps) {
        this.market = market;
        this.relaxed = relaxed;
        this.mostBlocking = mostBlocking;
        this.mostSteps = mostSteps;
    }

    /// The cheapest plan that covers every village and has at most so many blocking pairs.
    public static Outcome covering(Market market, long[] cost, int mostBlocking, int mostSteps) {
        if (mostBlocking == 0 && market.villages <= market.officers && StabilityShape.suits(market, cost)) {
            return StableCost.of(market, cost, mostSteps);
        }
        var search = new CheapestStable(market, new Relaxed(market, cost, 0), mostBlocking, mostSteps);
        search.look(new Domain(market, true));
        return search.outcome();
    }

    /// A stable plan that leaves as few villages open as possible; the cost is their number.
    public static Outcome widest(Market market, int mostSteps) {
        var search = new CheapestStable(market, new Relaxed(market, new long[market.pairs()], 1), 0, mostSteps);
        search.look(new Domain(market, false));
        return search.outcome();
    }

    private Outcome outcome() {
        boolean proven = steps <= mostSteps;
        long bound = proven ? best.map(Plan::cost).orElse(Long.MAX_VALUE) : Long.MIN_VALUE;
        return new Outcome(best, proven, steps, bound);
    }

    private void look(Domain domain) {
        if (++steps > mostSteps || !domain.propagate(domain.forgivenCount == mostBlocking)) {
            return;
        }
        var bound = relaxed.of(domain);
        if (bound.isEmpty()
                || best.filter(plan -> plan.cost() <= bound.get().cost()).isPresent()) {
            return;
        }
        int blocking = worst(domain, bound.get().plan());
        if (blocking < 0) {
            best = Optional.of(new Plan(bound.get().plan(), bound.get().cost(), domain.forgivenCount));
            return;
        }
        look(domain.officerAtLeast(blocking));
        look(domain.villageAtLeast(blocking));
        if (domain.forgivenCount < mostBlocking) {
            look(domain.forgiving(blocking));
        }
    }

    /// The blocking pair that gains most from leaving, −1 if there is none.
    private int worst(Domain domain, int[] plan) {
        int worst = -1;
        int widest = -1;
        int[] now = new int[market.officers];
        java.util.Arrays.fill(now, -1);
        for (int p : plan) {
            if (p >= 0) {
                now[market.officer[p]] = p;
            }
        }
        for (int p : market.blocking(plan)) {
            if (domain.forgiven[p]) {
                continue;
            }
            int gain = gain(market.officerRank, now[market.officer[p]], p)
                    + gain(market.villageRank, plan[market.village[p]], p);
            if (gain > widest) {
                widest = gain;
                worst = p;
            }
        }
        return worst;
    }

    private static int gain(int[] rank, int held, int pair) {
        return (held < 0 ? 1_000 : rank[held]) - rank[pair];
    }
}
