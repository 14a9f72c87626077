package org.cunjing.posting.matching.stable;

import java.util.Arrays;

/// Pairs that may still be in a plan that fills every seat, and who must have one.
///
/// What follows at once is drawn, from both sides of "an officer ends at least as well as with this station, or all
/// seats of the station are held by people at least as good".
final class SeatDomain {

    private final SeatPairs market;
    final boolean[] allowed;
    final boolean[] must;

    /// Pairs that are meant to block.
    final boolean[] forgiven;

    int forgivenCount;
    private boolean changed;

    /// @param worstTier no wish beyond it may be taken
    SeatDomain(SeatPairs market, int worstTier) {
        this.market = market;
        this.allowed = new boolean[market.pairs()];
        this.must = new boolean[market.officers];
        this.forgiven = new boolean[market.pairs()];
        for (int p = 0; p < allowed.length; p++) {
            allowed[p] = market.officerTier[p] <= worstTier;
        }
        Arrays.fill(must, market.people, market.officers, true);
    }

    private SeatDomain(SeatDomain other) {
        this.market = other.market;
        this.allowed = other.allowed.clone();
        this.must = other.must.clone();
        this.forgiven = other.forgiven.clone();
        this.forgivenCount = other.forgivenCount;
    }

    /// The officer ends with something at least as good.
    SeatDomain officerAtLeast(int pair) {
        var next = new SeatDomain(this);
        next.limitOfficer(pair);
        return next;
    }

    /// The officer ends worse, and nobody at the station is worse than the officer.
    SeatDomain stationAtLeast(int pair) {
        var next = new SeatDomain(this);
        next.worse(pair);
        next.limitStation(pair);
        return next;
    }

    /// The officer ends worse, somebody worse is at the station, and that is accepted.
    SeatDomain forgiving(int pair) {
        var next = new SeatDomain(this);
        next.worse(pair);
        next.forgiven[pair] = true;
        next.forgivenCount++;
        return next;
    }

    void strike(int pair) {
        changed |= allowed[pair];
        allowed[pair] = false;
    }

    private void worse(int pair) {
        for (int p : market.ofOfficer[market.officer[pair]]) {
            if (market.officerTier[p] <= market.officerTier[pair]) {
                strike(p);
            }
        }
    }

    private void limitOfficer(int pair) {
        int o = market.officer[pair];
        changed |= !must[o];
        must[o] = true;
        for (int p : market.ofOfficer[o]) {
            if (market.officerTier[p] > market.officerTier[pair]) {
                strike(p);
            }
        }
    }

    private void limitStation(int pair) {
        for (int p : market.ofStation[market.station[pair]]) {
            if (market.stationTier[p] > market.stationTier[pair]) {
                strike(p);
            }
        }
    }

    /// Draws what follows; false if no plan is left.
    ///
    /// @param noMoreForgiven whether every pair that is not forgiven yet must not block
    boolean propagate(boolean noMoreForgiven) {
        changed = true;
        while (changed) {
            changed = false;
            for (int s = 0; s < market.seats.length; s++) {
                if (!station(s, noMoreForgiven)) {
                    return false;
                }
            }
            for (int o = 0; o < market.officers; o++) {
                if (!officer(o, noMoreForgiven)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean station(int s, boolean noMoreForgiven) {
        int[] pairs = market.ofStation[s];
        int count = 0;
        for (int from = 0, to; from < pairs.length; from = to) {
            to = from;
            while (to < pairs.length && market.stationTier[pairs[to]] == market.stationTier[pairs[from]]) {
                count += allowed[pairs[to++]] ? 1 : 0;
            }
            for (int k = from; noMoreForgiven && k < to; k++) {
                if (!forgiven[pairs[k]] && count - (allowed[pairs[k]] ? 1 : 0) < market.seats[s]) {
                    limitOfficer(pairs[k]);
                }
            }
        }
        if (count == market.seats[s]) {
            for (int p : pairs) {
                if (allowed[p]) {
                    only(p);
                }
            }
        }
        return count >= market.seats[s];
    }

    private void only(int pair) {
        int o = market.officer[pair];
        changed |= !must[o];
        must[o] = true;
        for (int p : market.ofOfficer[o]) {
            if (p != pair) {
                strike(p);
            }
        }
    }

    private boolean officer(int o, boolean noMoreForgiven) {
        int best = Integer.MAX_VALUE;
        for (int p : market.ofOfficer[o]) {
            if (allowed[p]) {
                best = market.officerTier[p];
                break;
            }
        }
        for (int p : market.ofOfficer[o]) {
            if (noMoreForgiven && !forgiven[p] && market.officerTier[p] < best) {
                limitStation(p);
            }
        }
        return best != Integer.MAX_VALUE || !must[o];
    }
}
