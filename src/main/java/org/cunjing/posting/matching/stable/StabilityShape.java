package org.cunjing.posting.matching.stable;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;

/// How a market is laid out for `StabilityPrices`.
final class StabilityShape {

    private StabilityShape() {}

    /// Who needs no village may take a filling row, so that the table is square.
    static Arcs of(Market market) {
        var list = new ArcList(market.pairs());
        for (int v = 0; v < market.villages; v++) {
            for (int p : market.ofVillage[v]) {
                list.add(v, market.officer[p], 0);
            }
        }
        for (int i = market.villages; i < market.officers; i++) {
            for (int o = 0; o < market.officers; o++) {
                list.add(i, o, 0);
            }
        }
        return Arcs.of(market.officers, market.officers, list);
    }

    /// Whether costs are small enough for prices on a fine grid beside them.
    static boolean suits(Market market, long[] cost) {
        long room = Arcs.largestCost(market.officers, market.officers) / 8 / StabilityPrices.FINE;
        return Arrays.stream(cost).allMatch(c -> Math.abs(c) < room);
    }

    static int longest(Market market) {
        return IntStream.concat(
                        Arrays.stream(market.ofOfficer).mapToInt(pairs -> pairs.length),
                        Arrays.stream(market.ofVillage).mapToInt(pairs -> pairs.length))
                .max()
                .orElse(1);
    }

    /// Tiers numbered without gaps, so that a line for each suffices.
    static int[] numbered(int[][] groups, int[] rank) {
        int[] tier = new int[rank.length];
        for (int[] group : groups) {
            int[] distinct =
                    Arrays.stream(group).map(p -> rank[p]).sorted().distinct().toArray();
            for (int p : group) {
                tier[p] = Arrays.binarySearch(distinct, rank[p]);
            }
        }
        return tier;
    }

    static void backwards(long[][] lines) {
        for (var line : lines) {
            for (int t = line.length - 2; t >= 0; t--) {
                line[t] += line[t + 1];
            }
        }
    }
}
