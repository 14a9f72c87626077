package org.cunjing.posting.matching.stable;

import java.util.Arrays;

/// Pairs that may still be in a stable plan, and who must have a partner.
///
/// What follows at once is drawn: if nothing as good as `v` is left for `o` but `v` itself, then `v` must end with
/// somebody at least as good as `o`, for otherwise the two would block; and the other way round.
final class Domain {

    private final Market market;
    final boolean[] allowed;

    /// Pairs that are meant to block.
    final boolean[] forgiven;

    final boolean[] officerMust;
    final boolean[] villageMust;
    int forgivenCount;

    Domain(Market market, boolean coverAll) {
        this.market = market;
        this.allowed = new boolean[market.pairs()];
        this.forgiven = new boolean[market.pairs()];
        this.officerMust = new boolean[market.officers];
        this.villageMust = new boolean[market.villages];
        Arrays.fill(allowed, true);
        Arrays.fill(villageMust, coverAll);
    }

    Domain(Domain other) {
        this.market = other.market;
        this.allowed = other.allowed.clone();
        this.forgiven = other.forgiven.clone();
        this.officerMust = other.officerMust.clone();
        this.villageMust = other.villageMust.clone();
        this.forgivenCount = other.forgivenCount;
    }

    /// The officer ends with something at least as good as this pair.
    Domain officerAtLeast(int pair) {
        var next = new Domain(this);
        next.limit(market.ofOfficer[market.officer[pair]], market.officerRank, market.officerRank[pair]);
        next.officerMust[market.officer[pair]] = true;
        return next;
    }

    /// The village ends with somebody at least as good, and the officer with something worse.
    Domain villageAtLeast(int pair) {
        var next = new Domain(this);
        next.limit(market.ofVillage[market.village[pair]], market.villageRank, market.villageRank[pair]);
        next.villageMust[market.village[pair]] = true;
        next.exclude(market.ofOfficer[market.officer[pair]], market.officerRank, market.officerRank[pair]);
        return next;
    }

    /// Both end with something worse: the pair blocks, and is forgiven.
    Domain forgiving(int pair) {
        var next = new Domain(this);
        next.exclude(market.ofOfficer[market.officer[pair]], market.officerRank, market.officerRank[pair]);
        next.exclude(market.ofVillage[market.village[pair]], market.villageRank, market.villageRank[pair]);
        next.forgiven[pair] = true;
        next.forgivenCount++;
        return next;
    }

    Domain with(int pair) {
        var next = new Domain(this);
        next.only(pair);
        return next;
    }

    Domain without(int pair) {
        var next = new Domain(this);
        next.allowed[pair] = false;
        return next;
    }

    private boolean only(int pair) {
        boolean changed = !officerMust[market.officer[pair]] || !villageMust[market.village[pair]];
        officerMust[market.officer[pair]] = true;
        villageMust[market.village[pair]] = true;
        for (int p : market.ofOfficer[market.officer[pair]]) {
            changed |= p != pair && allowed[p];
            allowed[p] &= p == pair;
        }
        for (int p : market.ofVillage[market.village[pair]]) {
            changed |= p != pair && allowed[p];
            allowed[p] &= p == pair;
        }
        return changed;
    }

    private boolean limit(int[] pairs, int[] rank, int most) {
        boolean changed = false;
        for (int p : pairs) {
            if (allowed[p] && rank[p] > most) {
                allowed[p] = false;
                changed = true;
            }
        }
        return changed;
    }

    private void exclude(int[] pairs, int[] rank, int upTo) {
        for (int p : pairs) {
            allowed[p] &= rank[p] > upTo;
        }
    }

    /// Draws what follows; false if no plan is left.
    ///
    /// @param noMoreForgiven whether every pair that is not forgiven yet must not block
    boolean propagate(boolean noMoreForgiven) {
        boolean changed = true;
        while (changed) {
            changed = noMoreForgiven && bothSides();
            for (int v = 0; v < market.villages; v++) {
                int last = villageMust[v] ? last(market.ofVillage[v]) : SEVERAL;
                if (last == NONE) {
                    return false;
                }
                changed |= last >= 0 && only(last);
            }
            for (int o = 0; o < market.officers; o++) {
                int last = officerMust[o] ? last(market.ofOfficer[o]) : SEVERAL;
                if (last == NONE) {
                    return false;
                }
                changed |= last >= 0 && only(last);
            }
        }
        return true;
    }

    private boolean bothSides() {
        boolean villages = side(
                market.ofOfficer,
                market.officerRank,
                market.ofVillage,
                market.village,
                market.villageRank,
                villageMust);
        boolean officers = side(
                market.ofVillage,
                market.villageRank,
                market.ofOfficer,
                market.officer,
                market.officerRank,
                officerMust);
        return villages || officers;
    }

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private int last(int[] pairs) {
        int last = NONE;
        for (int p : pairs) {
            if (allowed[p]) {
                if (last >= 0) {
                    return SEVERAL;
                }
                last = p;
            }
        }
        return last;
    }

    /// For everybody of one side: partners of the other side that must be held by somebody as good.
    private boolean side(
            int[][] groups, int[] rank, int[][] others, int[] other, int[] otherRank, boolean[] otherMust) {
        boolean changed = false;
        for (int[] group : groups) {
            int best = Integer.MAX_VALUE;
            int sole = NONE;
            for (int p : group) {
                if (allowed[p] && rank[p] <= best) {
                    sole = rank[p] == best ? NONE : p;
                    best = rank[p];
                }
            }
            for (int p : group) {
                if (!forgiven[p] && (rank[p] < best || p == sole)) {
                    boolean fewer = limit(others[other[p]], otherRank, otherRank[p]);
                    changed |= fewer || !otherMust[other[p]];
                    otherMust[other[p]] = true;
                }
            }
        }
        return changed;
    }
}
