package org.cunjing.posting.matching.stable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The best plan with a given number of blocking pairs, in which nobody is sent beyond a given tier.
///
/// The best plan of all is the bound. One of its blocking pairs is taken: in every other plan its officer ends at least
/// as well, or the station holds nobody worse, or the pair is one of those that may block. Pairs that would lose more
/// than the best plan in hand allows are struck out.
final class SeatSearch {

    private final SeatPairs market;
    private final int mostBlocking;
    private final List<long[]> goals;
    private final SeatBound bound;
    private final int mostSteps;
    private int @Nullable [] best;
    private long[] bestValues = {};
    private int steps;

    SeatSearch(SeatPairs market, int mostBlocking, int worstTier, int mostSteps) {
        this.market = market;
        this.mostBlocking = mostBlocking;
        this.goals = SeatGoals.of(market, worstTier);
        this.bound = new SeatBound(market, goals);
        this.mostSteps = mostSteps;
        look(new SeatDomain(market, worstTier));
    }

    int @Nullable [] best() {
        return best;
    }

    boolean proven() {
        return steps <= mostSteps;
    }

    int steps() {
        return steps;
    }

    private void look(SeatDomain domain) {
        var found = settled(domain);
        if (found == null) {
            return;
        }
        int pair = worst(domain, found.plan());
        if (pair < 0) {
            best = found.plan();
            bestValues = found.values();
            return;
        }
        look(domain.officerAtLeast(pair));
        look(domain.stationAtLeast(pair));
        if (domain.forgivenCount < mostBlocking) {
            look(domain.forgiving(pair));
        }
    }

    /// Draws conclusions from both sides and from the bound until nothing follows; null if nothing better is left.
    private SeatBound.@Nullable Found settled(SeatDomain domain) {
        while (true) {
            if (++steps > mostSteps || !domain.propagate(domain.forgivenCount == mostBlocking)) {
                return null;
            }
            var found = bound.of(domain).orElse(null);
            if (found == null || (best != null && compare(found.values(), bestValues) >= 0)) {
                return null;
            }
            if (best == null || !strike(domain, found) || !domain.propagate(domain.forgivenCount == mostBlocking)) {
                return found;
            }
            boolean whole = true;
            for (int p : found.plan()) {
                whole &= p < 0 || domain.allowed[p];
            }
            if (whole) {
                return found;
            }
        }
    }

    private boolean strike(SeatDomain domain, SeatBound.Found found) {
        boolean any = false;
        for (int p = 0; p < found.excess().length; p++) {
            if (domain.allowed[p] && found.values()[0] + found.excess()[p] >= bestValues[0]) {
                domain.strike(p);
                any = true;
            }
        }
        return any;
    }

    private static int compare(long[] one, long[] other) {
        for (int k = 0; k < one.length; k++) {
            if (one[k] != other[k]) {
                return Long.compare(one[k], other[k]);
            }
        }
        return 0;
    }

    /// The blocking pair that gains most from leaving, −1 if there is none.
    private int worst(SeatDomain domain, int[] plan) {
        int[] held = market.worstHeld(plan);
        int worst = -1;
        long widest = -1;
        for (int p : market.blocking(plan)) {
            int own = plan[market.officer[p]];
            long gain = (own < 0 ? 1_000 : market.officerTier[own])
                    - market.officerTier[p]
                    + Math.min(1_000, held[market.station[p]])
                    - (long) market.stationTier[p];
            if (!domain.forgiven[p] && gain > widest) {
                widest = gain;
                worst = p;
            }
        }
        return worst;
    }
}
