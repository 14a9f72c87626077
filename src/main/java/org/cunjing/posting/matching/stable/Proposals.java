package org.cunjing.posting.matching.stable;

import java.util.Arrays;
import java.util.Comparator;

/// Deferred acceptance for strict lists: the stable plan that one side likes best.
///
/// - Source: Gale, Shapley 1962.
public final class Proposals {

    private Proposals() {}

    /// @return pair of each village, −1 without
    public static int[] fromOfficers(Market market) {
        return run(market.villages, market.ofOfficer, market.officerRank, market.village, market.villageRank);
    }

    /// @return pair of each village, −1 without
    public static int[] fromVillages(Market market) {
        int[] ofOfficer =
                run(market.officers, market.ofVillage, market.villageRank, market.officer, market.officerRank);
        int[] plan = new int[market.villages];
        Arrays.fill(plan, -1);
        for (int pair : ofOfficer) {
            if (pair >= 0) {
                plan[market.village[pair]] = pair;
            }
        }
        return plan;
    }

    private static int[] run(int receivers, int[][] asking, int[] wish, int[] receiver, int[] opinion) {
        int[] held = new int[receivers];
        Arrays.fill(held, -1);
        int[][] order = new int[asking.length][];
        Arrays.setAll(
                order,
                k -> Arrays.stream(asking[k])
                        .boxed()
                        .sorted(Comparator.comparingInt(p -> wish[p]))
                        .mapToInt(p -> p)
                        .toArray());
        int[] next = new int[asking.length];
        int[] asker = new int[opinion.length];
        for (int k = 0; k < asking.length; k++) {
            for (int p : asking[k]) {
                asker[p] = k;
            }
        }
        for (int k = 0; k < asking.length; k++) {
            int who = k;
            while (who >= 0 && next[who] < order[who].length) {
                int pair = order[who][next[who]++];
                int before = held[receiver[pair]];
                if (before < 0 || opinion[pair] < opinion[before]) {
                    held[receiver[pair]] = pair;
                    who = before < 0 ? -1 : asker[before];
                }
            }
        }
        return held;
    }
}
