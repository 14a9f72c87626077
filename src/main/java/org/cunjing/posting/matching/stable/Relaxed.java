package org.cunjing.posting.matching.stable;

import java.util.Optional;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.cunjing.posting.matching.assignment.Solution;

/// The cheapest plan within a domain if nobody minded blocking pairs: a bound for all stable plans in it.
///
/// Everybody has a stand-in on the other side, so that staying alone is a pair as well; the stand-ins of two that are
/// matched take each other.
final class Relaxed {

    /// @param plan pair of each village, −1 without
    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    record Plan(int[] plan, long cost) {}

    private final Market market;
    private final long[] cost;
    private final long alone;

    /// @param alone cost of a village without an officer
    Relaxed(Market market, long[] cost, long alone) {
        this.market = market;
        this.cost = cost;
        this.alone = alone;
    }

    Optional<Plan> of(Domain domain) {
        int v = market.villages;
        int o = market.officers;
        var list = new ArcList(2 * market.pairs() + v + o);
        for (int p = 0; p < domain.allowed.length; p++) {
            if (domain.allowed[p]) {
                list.add(market.village[p], market.officer[p], cost[p]);
                list.add(v + market.officer[p], o + market.village[p], 0);
            }
        }
        for (int i = 0; i < v; i++) {
            if (!domain.villageMust[i]) {
                list.add(i, o + i, alone);
            }
        }
        for (int j = 0; j < o; j++) {
            if (!domain.officerMust[j]) {
                list.add(v + j, j, 0);
            }
        }
        return LeastCost.of(Arcs.of(v + o, v + o, list), false).map(this::plan);
    }

    private Plan plan(Solution solution) {
        int[] plan = new int[market.villages];
        for (int i = 0; i < plan.length; i++) {
            plan[i] = -1;
            for (int p : market.ofVillage[i]) {
                if (market.officer[p] == solution.columnOf()[i]) {
                    plan[i] = p;
                }
            }
        }
        return new Plan(plan, solution.cost());
    }
}
