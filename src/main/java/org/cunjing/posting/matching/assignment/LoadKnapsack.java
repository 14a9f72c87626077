package org.cunjing.posting.matching.assignment;

/// What one officer would take at given prices, and what another choice at one village would lose.
///
/// Tables over the load in whole numbers: `table[k][w]` is the most that the first `k` villages are worth within `w`.
final class LoadKnapsack {

    private final int[] village;
    private final int[] load;
    private final long[] worth;
    private long[] table = new long[0];
    private long[] behind = new long[0];
    private boolean[] picked = new boolean[0];
    private int count;
    private int room;

    LoadKnapsack(int villages) {
        village = new int[villages];
        load = new int[villages];
        worth = new long[villages];
    }

    void start(int ofRoom) {
        count = 0;
        room = ofRoom;
    }

    void add(int ofVillage, int ofLoad, long ofWorth) {
        village[count] = ofVillage;
        load[count] = ofLoad;
        worth[count++] = ofWorth;
    }

    /// @param taken counts one more for every village that is picked
    long solve(int[] taken) {
        int width = room + 1;
        if (table.length < (count + 1) * width) {
            table = new long[(count + 1) * width * 5 / 4];
        }
        java.util.Arrays.fill(table, 0, width, 0);
        for (int k = 0; k < count; k++) {
            int from = k * width;
            int to = from + width;
            System.arraycopy(table, from, table, to, Math.min(load[k], width));
            for (int w = load[k]; w < width; w++) {
                table[to + w] = Math.max(table[from + w], table[from + w - load[k]] + worth[k]);
            }
        }
        pick(taken, width);
        return table[count * width + room];
    }

    private void pick(int[] taken, int width) {
        if (picked.length < village.length) {
            picked = new boolean[village.length];
        }
        int w = room;
        for (int k = count - 1; k >= 0; k--) {
            picked[k] = table[(k + 1) * width + w] != table[k * width + w];
            if (picked[k]) {
                w -= load[k];
                taken[village[k]]++;
            }
        }
    }

    /// Loss if a village with this load and worth, which was not added, had to be taken.
    long lossOfTaking(int ofLoad, long ofWorth) {
        int last = count * (room + 1);
        return table[last + room] - table[last + room - ofLoad] - ofWorth;
    }

    /// Loss if a village that is picked were left, or one that is not picked were taken.
    void losses(long[] ofTaking, long[] ofLeaving) {
        int width = room + 1;
        if (behind.length < width) {
            behind = new long[width];
        }
        java.util.Arrays.fill(behind, 0, width, 0);
        long best = table[count * width + room];
        for (int k = count - 1; k >= 0; k--) {
            if (picked[k]) {
                ofLeaving[village[k]] = best - without(k, room);
            } else {
                ofTaking[village[k]] = best - worth[k] - without(k, room - load[k]);
            }
            for (int w = room; w >= load[k]; w--) {
                behind[w] = Math.max(behind[w], behind[w - load[k]] + worth[k]);
            }
        }
    }

    private long without(int item, int most) {
        int from = item * (room + 1);
        long best = Long.MIN_VALUE;
        for (int w = 0; w <= most; w++) {
            best = Math.max(best, table[from + w] + behind[most - w]);
        }
        return best;
    }
}
