package org.cunjing.posting.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Markets at random, and their best plan by trying every one.
final class SeatProblems {

    private SeatProblems() {}

    /// Everybody lists so many of the stations, and every station all who list it.
    static SeatProblem draw(Random random, int officers, int stations, int seats, int listed, int tiers) {
        var count = new TreeMap<String, Integer>();
        for (int s = 0; s < stations; s++) {
            count.put(name('S', s), 0);
        }
        for (int k = 0; k < seats; k++) {
            count.merge(name('S', k < stations ? k : random.nextInt(stations)), 1, Integer::sum);
        }
        var wishes = new TreeMap<String, List<List<String>>>();
        var priorities = new TreeMap<String, List<List<String>>>();
        var cost = new TreeMap<String, Map<String, Long>>();
        var opinions = new TreeMap<String, List<String>>();
        for (int o = 0; o < officers; o++) {
            var own = new ArrayList<>(count.keySet());
            java.util.Collections.shuffle(own, random);
            var list = own.subList(0, Math.min(listed, stations));
            var officer = name('O', o);
            wishes.put(officer, tiered(random, list, tiers));
            var points = new TreeMap<String, Long>();
            list.forEach(station -> {
                opinions.computeIfAbsent(station, key -> new ArrayList<>()).add(officer);
                points.put(station, (long) random.nextInt(50));
            });
            cost.put(officer, points);
        }
        opinions.forEach((station, list) -> priorities.put(station, tiered(random, list, tiers)));
        return new SeatProblem(count, wishes, priorities, cost);
    }

    private static String name(char kind, int number) {
        return "%c%03d".formatted(kind, number);
    }

    private static List<List<String>> tiered(Random random, List<String> list, int tiers) {
        var grouped = new ArrayList<List<String>>();
        for (int t = 0; t < tiers; t++) {
            grouped.add(new ArrayList<>());
        }
        list.forEach(id -> grouped.get(random.nextInt(tiers)).add(id));
        return grouped;
    }

    /// Blocking pairs, worst tier, first wishes negated, second …, points; least in this order.
    static long[] best(SeatPairs market) {
        var all = new ArrayList<int[]>();
        extend(market, 0, new int[market.officers], market.seats.clone(), all);
        return all.stream()
                .map(plan -> worth(market, plan))
                .min(Comparator.comparing(worth -> worth, Arrays::compare))
                .orElseThrow();
    }

    static long[] worth(SeatPairs market, int[] plan) {
        int tiers = Arrays.stream(market.officerTier).max().orElse(1);
        long[] worth = new long[tiers + 3];
        worth[0] = market.blocking(plan).length;
        for (int o = 0; o < market.people; o++) {
            if (plan[o] >= 0) {
                worth[1] = Math.max(worth[1], market.officerTier[plan[o]]);
                worth[1 + market.officerTier[plan[o]]]--;
                worth[tiers + 2] += market.cost[plan[o]];
            }
        }
        return worth;
    }

    private static void extend(SeatPairs market, int officer, int[] plan, int[] left, List<int[]> all) {
        if (officer == market.officers) {
            if (Arrays.stream(left).sum() == 0) {
                all.add(plan.clone());
            }
            return;
        }
        plan[officer] = -1;
        extend(market, officer + 1, plan, left, all);
        for (int p : market.ofOfficer[officer]) {
            if (left[market.station[p]] > 0) {
                left[market.station[p]]--;
                plan[officer] = p;
                extend(market, officer + 1, plan, left, all);
                left[market.station[p]]++;
            }
        }
    }
}
