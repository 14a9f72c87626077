package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Looks along the rows of a full table for pairs that are cheap at given prices.
///
/// A row is cut into twice as many groups as pairs are wanted; the middle one of the groups' minima is a bound that
/// enough pairs keep, and few more. Only groups whose minimum keeps it are looked at pair by pair.
///
/// - Speed: `cost − price` in 32 bits, over two arrays of `int` by one index, is the shape of loop that the compiler
///   turns into wide instructions; a least value is then found as fast as memory can be read.
/// - Prices come shifted, so that no difference of the table leaves 32 bits.
final class CheapPairs {

    /// Everything is cheap.
    static final int NO_BOUND = Integer.MAX_VALUE;

    private final int[] cost;
    private final int[] price;
    private final int columns;
    private final int width;
    private final int group;
    private final int[] groupLeast;
    private final int[] sorted;

    /// At most four times the width: many may be equally cheap, and the proof asks for more if they are needed.
    private final int[] found;

    private int size;

    /// @param width how many pairs are wanted
    CheapPairs(DenseCosts table, int[] price, int width) {
        this.cost = table.cost();
        this.price = price;
        this.columns = table.columns();
        this.width = Math.min(width, columns);
        this.group = Math.max(1, columns / (2 * this.width));
        this.groupLeast = new int[Math.ceilDiv(columns, group)];
        this.sorted = new int[groupLeast.length];
        this.found = new int[4 * this.width];
    }

    /// Finds pairs of a row up to a bound: at least as many of the cheapest as wanted, if there are.
    ///
    /// The look begins near the diagonal, so that among equally cheap pairs every row finds others.
    ///
    /// @return how many; `column` tells which
    int look(int row, int bound) {
        int at = row * columns;
        size = 0;
        if (bound != NO_BOUND && least(at, 0, columns) > bound) {
            return 0;
        }
        for (int g = 0; g < groupLeast.length; g++) {
            groupLeast[g] = least(at, g * group, Math.min(columns, (g + 1) * group));
        }
        System.arraycopy(groupLeast, 0, sorted, 0, sorted.length);
        Arrays.sort(sorted);
        int limit = Math.min(bound, sorted[width - 1]);
        int middle = row % columns / group;
        for (int g = middle; g < groupLeast.length; g++) {
            take(at, g, limit);
        }
        for (int g = 0; g < middle; g++) {
            take(at, g, limit);
        }
        return size;
    }

    int column(int k) {
        return found[k];
    }

    /// From the cheapest pair of the row looked at to the dearest that was wanted.
    long range() {
        return (long) sorted[width - 1] - sorted[0];
    }

    private int least(int at, int from, int to) {
        int least = Integer.MAX_VALUE;
        for (int j = from; j < to; j++) {
            least = Math.min(least, cost[at + j] - price[j]);
        }
        return least;
    }

    private void take(int at, int g, int limit) {
        if (groupLeast[g] > limit) {
            return;
        }
        int next = size;
        for (int j = g * group, end = Math.min(columns, j + group); j < end && next < found.length; j++) {
            if (cost[at + j] - price[j] <= limit) {
                found[next++] = j;
            }
        }
        size = next;
    }
}
