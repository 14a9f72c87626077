package org.cunjing.posting.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.Chance;
import org.junit.jupiter.api.Test;

/// Stations that share a limit among their villages, against every plan of small markets.
class StationProposalsTest {

    private final Random random = Chance.fresh(StationProposalsTest.class);

    @Test
    void eachSideGetsTheStablePlanThatItLikesBest() {
        for (int round = 0; round < 3_000; round++) {
            var market = draw();
            var stable = plans(market).stream()
                    .filter(plan -> market.blocking(plan) == 0)
                    .toList();

            int[] ofOfficers = StationProposals.fromOfficers(market);
            int[] ofStations = StationProposals.fromStations(market);

            assertThat(stable).anyMatch(plan -> Arrays.equals(plan, ofOfficers));
            assertThat(stable).anyMatch(plan -> Arrays.equals(plan, ofStations));
            for (int[] plan : stable) {
                for (int o = 0; o < plan.length; o++) {
                    assertThat(place(ofOfficers[o])).isLessThanOrEqualTo(place(plan[o]));
                    assertThat(place(ofStations[o])).isGreaterThanOrEqualTo(place(plan[o]));
                }
            }
        }
    }

    /// What the station gives up because of its limit another village of it may not take.
    @Test
    void theLimitOfAStationHoldsForItsVillagesTogether() {
        int[][] wish = {{0, 1}, {1}, {0, 2}};
        int[][] opinion = {{0, 0}, {1}, {2, 0}};
        var market = new StationMarket(wish, opinion, new int[] {0, 0, 1}, new int[] {1, 1, 1}, new int[] {2, 1});

        assertThat(StationProposals.fromOfficers(market)).containsExactly(0, 0, 1);
        assertThat(StationProposals.fromStations(market)).containsExactly(0, 0, 1);
        assertThat(market.blocking(new int[] {1, -1, 0})).isOne();
    }

    @Test
    void nobodyGoesWhereThereIsNoSeat() {
        var market =
                new StationMarket(new int[][] {{0}}, new int[][] {{0}}, new int[] {0}, new int[] {1}, new int[] {0});

        assertThat(StationProposals.fromOfficers(market)).containsExactly(-1);
        assertThat(StationProposals.fromStations(market)).containsExactly(-1);
        assertThat(market.blocking(new int[] {-1})).isZero();
    }

    private static int place(int wish) {
        return wish < 0 ? Integer.MAX_VALUE : wish;
    }

    private StationMarket draw() {
        int villages = 1 + random.nextInt(4);
        int stations = 1 + random.nextInt(villages);
        int officers = 1 + random.nextInt(5);
        int[] stationOf = random.ints(villages, 0, stations).toArray();
        var rank = new ArrayList<List<Integer>>();
        for (int s = 0; s < stations; s++) {
            rank.add(shuffled(officers));
        }
        int[][] wish = new int[officers][];
        int[][] opinion = new int[officers][];
        for (int o = 0; o < officers; o++) {
            int officer = o;
            wish[o] = shuffled(villages).stream()
                    .limit(random.nextInt(villages + 1))
                    .mapToInt(v -> v)
                    .toArray();
            opinion[o] = Arrays.stream(wish[o])
                    .map(v -> rank.get(stationOf[v]).indexOf(officer))
                    .toArray();
        }
        int[] villageLimit = random.ints(villages, 0, 3).toArray();
        return new StationMarket(
                wish,
                opinion,
                stationOf,
                villageLimit,
                random.ints(stations, 0, 4).toArray());
    }

    private List<Integer> shuffled(int count) {
        var list = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(list, random);
        return list;
    }

    private static List<int[]> plans(StationMarket market) {
        var plans = new ArrayList<int[]>();
        extend(market, 0, new int[market.officers()], market.villageLimit.clone(), market.stationLimit.clone(), plans);
        return plans;
    }

    private static void extend(
            StationMarket market, int o, int[] plan, int[] village, int[] station, List<int[]> plans) {
        if (o == plan.length) {
            plans.add(plan.clone());
            return;
        }
        for (int k = -1; k < market.wish[o].length; k++) {
            plan[o] = k;
            if (k < 0) {
                extend(market, o + 1, plan, village, station, plans);
            } else if (village[market.wish[o][k]] > 0 && station[market.station(o, k)] > 0) {
                village[market.wish[o][k]]--;
                station[market.station(o, k)]--;
                extend(market, o + 1, plan, village, station, plans);
                village[market.wish[o][k]]++;
                station[market.station(o, k)]++;
            }
        }
    }
}
