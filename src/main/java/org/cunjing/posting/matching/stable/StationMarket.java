package org.cunjing.posting.matching.stable;

import java.util.Arrays;

/// Officers wish for villages; the stations of the villages rank the officers. Both villages and stations have a limit.
///
/// Lists are strict. Only wishes that the station accepts are in it. A place with several seats is a station with one
/// village.
///
/// - Source: docs/methods/stable-plans.md, section 5; Abraham, Irving, Manlove 2007.
public final class StationMarket {

    static final int NOBODY = -1;

    /// Villages of each officer, best first.
    final int[][] wish;

    /// What the station of that village thinks of the officer, 0 is best; no two officers of a station are equal.
    final int[][] opinion;

    final int[] stationOf;
    final int[] villageLimit;
    final int[] stationLimit;

    public StationMarket(int[][] wish, int[][] opinion, int[] stationOf, int[] villageLimit, int[] stationLimit) {
        this.wish = Arrays.stream(wish).map(int[]::clone).toArray(int[][]::new);
        this.opinion = Arrays.stream(opinion).map(int[]::clone).toArray(int[][]::new);
        this.stationOf = stationOf.clone();
        this.villageLimit = villageLimit.clone();
        this.stationLimit = stationLimit.clone();
    }

    int officers() {
        return wish.length;
    }

    int station(int officer, int place) {
        return stationOf[wish[officer][place]];
    }

    /// Pairs that would rather have each other: the officer likes the village better, and the village and its station
    /// have room, or the officer is better than somebody who would make room.
    ///
    /// @param plan for each officer the place in the list of wishes, −1 without a village
    public int blocking(int[] plan) {
        var held = new Held(this);
        for (int o = 0; o < plan.length; o++) {
            if (plan[o] != NOBODY) {
                held.add(wish[o][plan[o]], station(o, plan[o]), opinion[o][plan[o]]);
            }
        }
        int count = 0;
        for (int o = 0; o < plan.length; o++) {
            int own = plan[o] == NOBODY ? NOBODY : station(o, plan[o]);
            int better = plan[o] == NOBODY ? wish[o].length : plan[o];
            for (int k = 0; k < better; k++) {
                count += held.open(wish[o][k], station(o, k), opinion[o][k], own) ? 1 : 0;
            }
        }
        return count;
    }

    /// How many villages and stations hold, and whom they like least.
    private static final class Held {

        private final StationMarket market;
        private final int[] inVillage;
        private final int[] atStation;
        private final int[] worstInVillage;
        private final int[] worstAtStation;

        Held(StationMarket market) {
            this.market = market;
            inVillage = new int[market.villageLimit.length];
            atStation = new int[market.stationLimit.length];
            worstInVillage = new int[inVillage.length];
            worstAtStation = new int[atStation.length];
            Arrays.fill(worstInVillage, NOBODY);
            Arrays.fill(worstAtStation, NOBODY);
        }

        void add(int village, int station, int opinion) {
            inVillage[village]++;
            atStation[station]++;
            worstInVillage[village] = Math.max(worstInVillage[village], opinion);
            worstAtStation[station] = Math.max(worstAtStation[station], opinion);
        }

        boolean open(int village, int station, int opinion, int ownStation) {
            if (inVillage[village] >= market.villageLimit[village]) {
                return opinion < worstInVillage[village];
            }
            return ownStation == station
                    || atStation[station] < market.stationLimit[station]
                    || opinion < worstAtStation[station];
        }
    }
}
