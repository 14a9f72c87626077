package org.cunjing.posting.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.Coverage;

/// A problem of seats in numbers. Seats that cannot be filled are given to stand-ins whom every station likes least.
final class SeatPairs {

    static final int STAND_IN = Integer.MAX_VALUE;

    final List<String> officerIds;
    final List<String> stationIds;
    final int people;
    final int officers;
    final int[] seats;
    final int[] officer;
    final int[] station;
    final int[] officerTier;
    final int[] stationTier;
    final long[] cost;
    final int[][] ofOfficer;

    /// Pairs of each station, best tier first.
    final int[][] ofStation;

    SeatPairs(SeatProblem problem) {
        officerIds = List.copyOf(problem.wishes().keySet());
        stationIds = List.copyOf(problem.seats().keySet());
        people = officerIds.size();
        seats = problem.seats().values().stream().mapToInt(count -> count).toArray();
        var rows = rows(problem);
        int missing = missing(rows);
        officers = people + missing;
        for (int k = 0; k < missing; k++) {
            for (int s = 0; s < seats.length; s++) {
                if (seats[s] > 0) {
                    rows.add(new long[] {people + k, s, 1, STAND_IN, 0});
                }
            }
        }
        officer = column(rows, 0);
        station = column(rows, 1);
        officerTier = column(rows, 2);
        stationTier = column(rows, 3);
        cost = rows.stream().mapToLong(row -> row[4]).toArray();
        ofOfficer = grouped(officers, officer, officerTier);
        ofStation = grouped(seats.length, station, stationTier);
    }

    private List<long[]> rows(SeatProblem problem) {
        var rows = new ArrayList<long[]>();
        for (int o = 0; o < people; o++) {
            var id = officerIds.get(o);
            var tiers = problem.wishes().getOrDefault(id, List.of());
            for (int s = 0; s < seats.length; s++) {
                var stationId = stationIds.get(s);
                int wish = tier(tiers, stationId);
                int opinion = tier(problem.priorities().getOrDefault(stationId, List.of()), id);
                if (wish > 0 && opinion > 0 && seats[s] > 0) {
                    long points = problem.cost().getOrDefault(id, Map.of()).getOrDefault(stationId, 0L);
                    rows.add(new long[] {o, s, wish, opinion, points});
                }
            }
        }
        return rows;
    }

    private static int tier(List<List<String>> tiers, String id) {
        for (int t = 0; t < tiers.size(); t++) {
            if (tiers.get(t).contains(id)) {
                return t + 1;
            }
        }
        return 0;
    }

    private int missing(List<long[]> rows) {
        int total = Arrays.stream(seats).sum();
        var list = new ArcList(rows.size());
        int[] first = firstSeat();
        for (var row : rows) {
            for (int c = 0; c < seats[(int) row[1]]; c++) {
                list.add(first[(int) row[1]] + c, (int) row[0], 0);
            }
        }
        return total - Coverage.of(Arcs.of(total, people, list)).covered();
    }

    int[] firstSeat() {
        int[] first = new int[seats.length + 1];
        for (int s = 0; s < seats.length; s++) {
            first[s + 1] = first[s] + seats[s];
        }
        return first;
    }

    private static int[] column(List<long[]> rows, int index) {
        return rows.stream().mapToInt(row -> (int) row[index]).toArray();
    }

    private static int[][] grouped(int count, int[] of, int[] tier) {
        var groups = new ArrayList<List<Integer>>();
        for (int k = 0; k < count; k++) {
            groups.add(new ArrayList<>());
        }
        IntStream.range(0, of.length).forEach(p -> groups.get(of[p]).add(p));
        return groups.stream()
                .map(group -> group.stream()
                        .sorted(Comparator.comparingInt(p -> tier[p]))
                        .mapToInt(p -> p)
                        .toArray())
                .toArray(int[][]::new);
    }

    int pairs() {
        return officer.length;
    }

    /// Worst tier that each station holds; a station without seats holds none.
    int[] worstHeld(int[] plan) {
        int[] worst = new int[seats.length];
        for (int p : plan) {
            if (p >= 0) {
                worst[station[p]] = Math.max(worst[station[p]], stationTier[p]);
            }
        }
        return worst;
    }

    /// Pairs that would rather have each other.
    ///
    /// @param plan pair of each officer, −1 without a seat; every seat is taken
    int[] blocking(int[] plan) {
        int[] worst = worstHeld(plan);
        int[] blocking = new int[pairs()];
        int count = 0;
        for (int o = 0; o < officers; o++) {
            int own = plan[o] < 0 ? Integer.MAX_VALUE : officerTier[plan[o]];
            for (int p : ofOfficer[o]) {
                if (officerTier[p] < own && stationTier[p] < worst[station[p]]) {
                    blocking[count++] = p;
                }
            }
        }
        return Arrays.copyOf(blocking, count);
    }
}
