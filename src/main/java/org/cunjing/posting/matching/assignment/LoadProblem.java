package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Fewer officers than villages: one officer answers for several, up to a load that he or she can carry.
///
/// @param cost for each officer the cost of every village, points
/// @param load for each officer what every village weighs, 0 or more
/// @param limit the load that each officer can carry
@SuppressWarnings("ArrayRecordComponent") // tables of numbers, written once, never compared
public record LoadProblem(long[][] cost, int[][] load, int[] limit) {

    public static final long MOST_COST = 100_000_000_000L;
    public static final int MOST_VILLAGES = 2_000;

    /// Largest product of villages and load limit, so that the tables of one officer stay in memory.
    public static final long MOST_TABLE = 50_000_000;

    /// @throws IllegalArgumentException if a number is outside of what is possible
    public LoadProblem {
        require(cost.length == limit.length && load.length == limit.length, "limits", limit.length, "must be as many");
        require(
                limit.length > 0 && cost[0].length <= MOST_VILLAGES,
                "officers",
                limit.length,
                "must have few villages");
        for (int i = 0; i < limit.length; i++) {
            require(limit[i] >= 0, "limit", limit[i], "must be 0 or more");
            require(cost[i].length == cost[0].length && load[i].length == cost[0].length, "row", i, "must be as long");
            require((limit[i] + 1L) * cost[i].length <= MOST_TABLE, "limit", limit[i], "is too large for the villages");
            for (int j = 0; j < cost[i].length; j++) {
                require(Math.abs(cost[i][j]) <= MOST_COST, "cost", cost[i][j], "must be within ±" + MOST_COST);
                require(load[i][j] >= 0, "load", load[i][j], "must be 0 or more");
            }
        }
    }

    private static void require(boolean holds, String name, long value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("%s (%d) %s.".formatted(name, value, rule));
        }
    }

    public int officers() {
        return limit.length;
    }

    public int villages() {
        return cost[0].length;
    }

    /// The same problem with the opposite costs: its cheapest plan has the greatest total.
    public LoadProblem opposite() {
        var opposite = Arrays.stream(cost)
                .map(row -> Arrays.stream(row).map(c -> -c).toArray())
                .toArray(long[][]::new);
        return new LoadProblem(opposite, load, limit);
    }

    long cost(int[] officerOf) {
        long sum = 0;
        for (int j = 0; j < officerOf.length; j++) {
            sum += cost[officerOf[j]][j];
        }
        return sum;
    }

    /// No plan costs more.
    long dearest() {
        long sum = 0;
        for (int j = 0; j < villages(); j++) {
            long most = Long.MIN_VALUE;
            for (var row : cost) {
                most = Math.max(most, row[j]);
            }
            sum += most;
        }
        return sum;
    }
}
