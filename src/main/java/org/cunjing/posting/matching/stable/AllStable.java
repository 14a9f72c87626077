package org.cunjing.posting.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Every stable plan, one after another, as long as they can be listed.
///
/// With strict lists each decision leaves at least one plan, so the effort grows with their number only.
public final class AllStable {

    private final Market market;
    private final int mostPlans;
    private int steps;
    private final List<int[]> plans = new ArrayList<>();

    private AllStable(Market market, int mostPlans, int steps) {
        this.market = market;
        this.mostPlans = mostPlans;
        this.steps = steps;
    }

    /// @return for each plan the pair of each village, −1 without; empty if there are more than can be listed
    public static Optional<List<int[]>> of(Market market, int mostPlans, int steps) {
        var search = new AllStable(market, mostPlans, steps);
        return search.look(new Domain(market, false)) ? Optional.of(search.plans) : Optional.empty();
    }

    private boolean look(Domain domain) {
        if (steps-- <= 0 || plans.size() > mostPlans) {
            return false;
        }
        if (!domain.propagate(true)) {
            return true;
        }
        int open = open(domain);
        if (open < 0) {
            keep(domain);
            return plans.size() <= mostPlans;
        }
        return look(domain.with(open)) && look(domain.without(open));
    }

    /// An allowed pair that is not settled: the best of the officer who has one.
    private int open(Domain domain) {
        for (int o = 0; o < market.officers; o++) {
            int best = -1;
            int count = 0;
            for (int p : market.ofOfficer[o]) {
                if (domain.allowed[p]) {
                    count++;
                    best = best < 0 || market.officerRank[p] < market.officerRank[best] ? p : best;
                }
            }
            if (count > 1 || (count == 1 && !settled(domain, best))) {
                return best;
            }
        }
        return -1;
    }

    private boolean settled(Domain domain, int pair) {
        return domain.officerMust[market.officer[pair]] && domain.villageMust[market.village[pair]];
    }

    private void keep(Domain domain) {
        int[] plan = new int[market.villages];
        Arrays.fill(plan, -1);
        for (int p = 0; p < domain.allowed.length; p++) {
            if (domain.allowed[p]) {
                plan[market.village[p]] = p;
            }
        }
        if (market.blocking(plan).length == 0) {
            plans.add(plan);
        }
    }
}
