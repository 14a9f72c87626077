package org.cunjing.posting.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cunjing.posting.matching.assignment.Arcs;

/// What is wanted beside few blocking pairs: many first wishes, then many second ones …, then few points.
///
/// Goals are joined into one number as long as it fits, because one number is faster to bound.
final class SeatGoals {

    private SeatGoals() {}

    /// @param worst the worst tier that may be taken; how many take it follows from the others
    static List<long[]> of(SeatPairs market, int worst) {
        long range = points(market);
        var goals = new ArrayList<long[]>();
        goals.add(market.cost.clone());
        long largest = Arcs.largestCost(market.officers, market.officers) / 4;
        long weight = range;
        for (int tier = worst - 1; tier >= 1; tier--) {
            if (weight > largest) {
                goals.addFirst(new long[market.pairs()]);
                weight = 1;
            }
            for (int p = 0; p < market.pairs(); p++) {
                boolean counts = market.officerTier[p] == tier && market.officer[p] < market.people;
                goals.getFirst()[p] -= counts ? weight : 0;
            }
            weight *= market.officers + 1L;
        }
        return goals;
    }

    /// More than any two plans differ in points.
    private static long points(SeatPairs market) {
        long least = Arrays.stream(market.cost).min().orElse(0);
        long most = Arrays.stream(market.cost).max().orElse(0);
        return (most - least) * market.officers + 1;
    }

    static long[] values(List<long[]> goals, int[] plan) {
        long[] values = new long[goals.size()];
        for (int g = 0; g < values.length; g++) {
            for (int p : plan) {
                values[g] += p < 0 ? 0 : goals.get(g)[p];
            }
        }
        return values;
    }
}
