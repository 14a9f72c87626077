package org.cunjing.posting.matching.stable;

/// Fewer blocking pairs by letting two change places, as long as that helps.
final class SeatExchange {

    private static final int MOST_ROUNDS = 20;

    private SeatExchange() {}

    static int[] improved(SeatPairs market, int[] start) {
        int[] plan = start.clone();
        int fewest = market.blocking(plan).length;
        for (int round = 0; round < MOST_ROUNDS && fewest > 0; round++) {
            int before = fewest;
            for (int a = 0; a < market.officers; a++) {
                for (int b = a + 1; b < market.officers && fewest > 0; b++) {
                    fewest = exchanged(market, plan, a, b, fewest);
                }
            }
            if (fewest == before) {
                break;
            }
        }
        return plan;
    }

    private static int exchanged(SeatPairs market, int[] plan, int a, int b, int fewest) {
        int ofA = plan[a];
        int ofB = plan[b];
        int forA = ofB < 0 ? -1 : pair(market, a, market.station[ofB]);
        int forB = ofA < 0 ? -1 : pair(market, b, market.station[ofA]);
        boolean possible = (ofB < 0 || forA >= 0) && (ofA < 0 || forB >= 0) && (forA != ofA);
        if (!possible) {
            return fewest;
        }
        plan[a] = forA;
        plan[b] = forB;
        int blocking = market.blocking(plan).length;
        if (blocking >= fewest) {
            plan[a] = ofA;
            plan[b] = ofB;
            return fewest;
        }
        return blocking;
    }

    private static int pair(SeatPairs market, int officer, int station) {
        for (int p : market.ofOfficer[officer]) {
            if (market.station[p] == station) {
                return p;
            }
        }
        return -1;
    }
}
