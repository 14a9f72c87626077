package org.cunjing.posting.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// The plan that fills every seat with the fewest blocking pairs; among those nobody's wish is worse than must be, then
/// as many first wishes as possible, then second ones …, then the fewest points.
///
/// Stable plans can leave seats open that somebody could fill. Here filling comes first, and what it costs is named:
/// the pairs that would rather have each other.
///
/// - Result: exact if `proven`; the number of steps is limited, so that an answer comes within about a second. The same
///   problem always gives the same plan.
/// - Source: docs/methods/stable-plans.md, section 4.
public final class CoveringPlan {

    /// Work that ends within about a second, in pairs of a seat and an officer looked at.
    private static final long MOST_WORK = 2_000_000;

    private static final int MOST_STEPS = 4_000;

    /// Each number of blocking pairs may take this part of the steps that are left.
    private static final int SHARE = 2;

    private final SeatPairs market;
    private final int mostSteps;
    private int steps;

    private CoveringPlan(SeatPairs market, int mostSteps) {
        this.market = market;
        this.mostSteps = mostSteps;
    }

    public static SeatPlan of(SeatProblem problem) {
        var market = new SeatPairs(problem);
        long seatPairs = 1;
        for (int station : market.station) {
            seatPairs += market.seats[station];
        }
        return new CoveringPlan(market, (int) Math.min(MOST_STEPS, MOST_WORK / seatPairs)).search();
    }

    /// @param mostSteps cases to look at before the best plan so far is given, unproven
    public static SeatPlan of(SeatProblem problem, int mostSteps) {
        return new CoveringPlan(new SeatPairs(problem), mostSteps).search();
    }

    private SeatPlan search() {
        int worst = Arrays.stream(market.officerTier).max().orElse(1);
        int[] best = SeatExchange.improved(market, start(worst));
        int fewest = market.blocking(best).length;
        int leastBlocking = 0;
        boolean proven = true;
        for (int blocking = 0; blocking <= fewest; blocking++) {
            for (int tier = leastTier(worst); tier <= worst; tier++) {
                var search = new SeatSearch(market, blocking, tier, (mostSteps - steps) / SHARE);
                steps += search.steps();
                proven &= search.proven();
                var found = search.best();
                if (found != null) {
                    return result(found, proven ? blocking : leastBlocking, proven);
                }
            }
            leastBlocking = proven ? blocking + 1 : leastBlocking;
        }
        return result(best, leastBlocking, false);
    }

    private int[] start(int worst) {
        return new SeatBound(market, SeatGoals.of(market, worst))
                .of(new SeatDomain(market, worst))
                .orElseThrow()
                .plan();
    }

    /// The smallest tier up to which wishes fill every seat.
    private int leastTier(int worst) {
        int tier = 1;
        var none = List.of(new long[market.pairs()]);
        while (tier < worst
                && new SeatBound(market, none).of(new SeatDomain(market, tier)).isEmpty()) {
            tier++;
        }
        return tier;
    }

    private SeatPlan result(int[] plan, int leastBlocking, boolean proven) {
        var stationOf = new TreeMap<String, String>();
        var open = new TreeMap<String, Integer>();
        var profile = new ArrayList<Integer>();
        long cost = 0;
        for (int o = 0; o < market.officers; o++) {
            int p = plan[o];
            if (p < 0) {
                continue;
            }
            var station = market.stationIds.get(market.station[p]);
            if (o >= market.people) {
                open.merge(station, 1, Integer::sum);
                continue;
            }
            stationOf.put(market.officerIds.get(o), station);
            cost += market.cost[p];
            while (profile.size() < market.officerTier[p]) {
                profile.add(0);
            }
            profile.set(market.officerTier[p] - 1, profile.get(market.officerTier[p] - 1) + 1);
        }
        var blocking = Arrays.stream(market.blocking(plan))
                .mapToObj(p -> blocking(plan, p))
                .toList();
        return new SeatPlan(stationOf, open, blocking, leastBlocking, profile.size(), profile, cost, proven, steps);
    }

    private SeatPlan.Blocking blocking(int[] plan, int pair) {
        int own = plan[market.officer[pair]];
        int holder = -1;
        for (int p : plan) {
            boolean there = p >= 0 && market.station[p] == market.station[pair];
            holder = there && (holder < 0 || market.stationTier[p] > market.stationTier[holder]) ? p : holder;
        }
        return new SeatPlan.Blocking(
                market.officerIds.get(market.officer[pair]),
                market.stationIds.get(market.station[pair]),
                own < 0 ? "" : market.stationIds.get(market.station[own]),
                holder < 0 || market.officer[holder] >= market.people
                        ? ""
                        : market.officerIds.get(market.officer[holder]));
    }
}
