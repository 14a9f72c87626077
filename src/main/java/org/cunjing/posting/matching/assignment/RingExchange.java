package org.cunjing.posting.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Mixes two plans: their difference falls into rings and chains that share nothing, and each may be turned or not.
///
/// The cheapest mixture with a number of changes in the wanted range is a knapsack over the rings.
final class RingExchange {

    private final RowPrices prices;
    private final int[] from;
    private final int[] to;

    RingExchange(RowPrices prices, int[] from, int[] to) {
        this.prices = prices;
        this.from = from;
        this.to = to;
    }

    Optional<int[]> best(int least, int most) {
        var rings = rings();
        int rows = from.length;
        long[][] cost = new long[rings.size() + 1][rows + 1];
        var turned = new boolean[rings.size() + 1][rows + 1];
        for (var line : cost) {
            Arrays.fill(line, Long.MAX_VALUE);
        }
        cost[0][prices.changes(from)] = 0;
        for (int r = 0; r < rings.size(); r++) {
            long dearer = 0;
            int more = 0;
            for (int row : rings.get(r)) {
                dearer += prices.cost(row, to[row]) - prices.cost(row, from[row]);
                more += (prices.changed(row, to[row]) ? 1 : 0) - (prices.changed(row, from[row]) ? 1 : 0);
            }
            for (int c = 0; c <= rows; c++) {
                if (cost[r][c] == Long.MAX_VALUE) {
                    continue;
                }
                if (cost[r][c] < cost[r + 1][c]) {
                    cost[r + 1][c] = cost[r][c];
                    turned[r + 1][c] = false;
                }
                int reached = c + more;
                if (reached >= 0 && reached <= rows && cost[r][c] + dearer < cost[r + 1][reached]) {
                    cost[r + 1][reached] = cost[r][c] + dearer;
                    turned[r + 1][reached] = true;
                }
            }
        }
        return pick(rings, cost, turned, least, most);
    }

    private Optional<int[]> pick(List<List<Integer>> rings, long[][] cost, boolean[][] turned, int least, int most) {
        int count = -1;
        for (int c = Math.max(least, 0); c <= Math.min(most, from.length); c++) {
            if (cost[rings.size()][c] != Long.MAX_VALUE
                    && (count < 0 || cost[rings.size()][c] < cost[rings.size()][count])) {
                count = c;
            }
        }
        if (count < 0) {
            return Optional.empty();
        }
        int[] mixed = from.clone();
        for (int r = rings.size(); r > 0; r--) {
            if (turned[r][count]) {
                for (int row : rings.get(r - 1)) {
                    mixed[row] = to[row];
                    count -= (prices.changed(row, to[row]) ? 1 : 0) - (prices.changed(row, from[row]) ? 1 : 0);
                }
            }
        }
        return Optional.of(mixed);
    }

    /// Rows that pass columns on to each other.
    private List<List<Integer>> rings() {
        var holder = new java.util.HashMap<Integer, Integer>();
        for (int i = 0; i < from.length; i++) {
            holder.put(from[i], i);
        }
        int[] part = new int[from.length];
        Arrays.setAll(part, i -> i);
        for (int i = 0; i < from.length; i++) {
            var before = holder.get(to[i]);
            if (before != null) {
                int one = top(part, i);
                int other = top(part, before);
                part[Math.max(one, other)] = Math.min(one, other);
            }
        }
        var rings = new java.util.TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                rings.computeIfAbsent(top(part, i), key -> new ArrayList<>()).add(i);
            }
        }
        return List.copyOf(rings.values());
    }

    private static int top(int[] part, int row) {
        int at = row;
        while (part[at] != at) {
            at = part[at];
        }
        return at;
    }
}
