package org.cunjing.posting.matching.stable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Deferred acceptance where stations share their limit among villages: the stable plan that one side likes best.
///
/// - Source: Abraham, Irving, Manlove 2007, algorithms SPA-student and SPA-lecturer.
public final class StationProposals {

    private static final int NOBODY = StationMarket.NOBODY;

    private final StationMarket market;

    /// For each officer the place in the list of wishes.
    private final int[] plan;

    private StationProposals(StationMarket market) {
        this.market = market;
        this.plan = new int[market.officers()];
        Arrays.fill(plan, NOBODY);
    }

    /// @return for each officer the place in the list of wishes, −1 without a village
    public static int[] fromOfficers(StationMarket market) {
        var proposals = new StationProposals(market);
        proposals.askAll();
        return proposals.plan;
    }

    /// @return for each officer the place in the list of wishes, −1 without a village
    public static int[] fromStations(StationMarket market) {
        var proposals = new StationProposals(market);
        proposals.offerAll();
        return proposals.plan;
    }

    private void askAll() {
        var village = holders(market.villageLimit.length);
        var station = holders(market.stationLimit.length);
        int[] next = new int[plan.length];
        for (int o = 0; o < plan.length; o++) {
            int who = o;
            while (who != NOBODY && next[who] < market.wish[who].length) {
                int k = next[who]++;
                plan[who] = k;
                var inVillage = village.get(market.wish[who][k]);
                var atStation = station.get(market.station(who, k));
                inVillage.put(market.opinion[who][k], who);
                atStation.put(market.opinion[who][k], who);
                if (inVillage.size() > market.villageLimit[market.wish[who][k]]) {
                    who = inVillage.lastEntry().getValue();
                } else if (atStation.size() > market.stationLimit[market.station(who, k)]) {
                    who = atStation.lastEntry().getValue();
                } else {
                    break;
                }
                village.get(market.wish[who][plan[who]]).remove(market.opinion[who][plan[who]]);
                atStation.remove(market.opinion[who][plan[who]]);
                plan[who] = NOBODY;
            }
        }
    }

    /// Officers by what the station thinks of them.
    private static List<NavigableMap<Integer, Integer>> holders(int count) {
        return IntStream.range(0, count)
                .<NavigableMap<Integer, Integer>>mapToObj(k -> new TreeMap<>())
                .toList();
    }

    private void offerAll() {
        int[] inVillage = new int[market.villageLimit.length];
        int[] atStation = new int[market.stationLimit.length];
        var lists = priorities();
        var waiting = new ArrayDeque<Integer>();
        IntStream.range(0, atStation.length).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            int s = waiting.remove();
            var list = lists.get(s);
            for (int at = 0; at < list.size() && atStation[s] < market.stationLimit[s]; at++) {
                int o = list.get(at);
                int k = bestOpen(o, s, inVillage);
                if (k != NOBODY) {
                    int before = plan[o] == NOBODY ? NOBODY : market.station(o, plan[o]);
                    if (before != NOBODY) {
                        inVillage[market.wish[o][plan[o]]]--;
                        atStation[before]--;
                        at = before == s ? NOBODY : at; // a seat of the own station is open again
                        waiting.add(before);
                    }
                    plan[o] = k;
                    inVillage[market.wish[o][k]]++;
                    atStation[s]++;
                }
            }
        }
    }

    private int bestOpen(int officer, int station, int[] inVillage) {
        int end = plan[officer] == NOBODY ? market.wish[officer].length : plan[officer];
        for (int k = 0; k < end; k++) {
            int village = market.wish[officer][k];
            if (market.stationOf[village] == station && inVillage[village] < market.villageLimit[village]) {
                return k;
            }
        }
        return NOBODY;
    }

    /// Officers of each station, best first.
    private List<List<Integer>> priorities() {
        var byOpinion = holders(market.stationLimit.length);
        for (int o = 0; o < plan.length; o++) {
            for (int k = 0; k < market.wish[o].length; k++) {
                byOpinion.get(market.station(o, k)).put(market.opinion[o][k], o);
            }
        }
        return byOpinion.stream()
                .<List<Integer>>map(map -> new ArrayList<>(map.values()))
                .toList();
    }
}
