package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.Optional;

/// Mixes two plans: their difference falls into rings and chains that share nothing, and each may be turned or not.
///
/// The cheapest mixture with a number of changes in the wanted range is a knapsack over the rings.
final class RingExchange {

    private static final long NONE = Long.MAX_VALUE;

    private final PricedChanges prices;
    private final PricedChanges.Plan from;
    private final PricedChanges.Plan to;
    private final int rows;

    /// Ring of each row, −1 where the plans agree.
    private final int[] ring;

    private final long[] dearer;
    private final int[] more;
    private int rings;

    RingExchange(PricedChanges prices, PricedChanges.Plan from, PricedChanges.Plan to, int columns) {
        this.prices = prices;
        this.from = from;
        this.to = to;
        this.rows = from.columnOf().length;
        this.ring = new int[rows];
        this.dearer = new long[rows];
        this.more = new int[rows];
        number(columns);
    }

    /// Rows that pass columns on to each other get one number.
    private void number(int columns) {
        int[] holder = new int[columns];
        int[] part = new int[rows];
        Arrays.fill(holder, -1);
        for (int i = 0; i < rows; i++) {
            holder[from.columnOf()[i]] = i;
            part[i] = i;
        }
        for (int i = 0; i < rows; i++) {
            int before = holder[to.columnOf()[i]];
            if (before >= 0) {
                int one = top(part, i);
                int other = top(part, before);
                part[Math.max(one, other)] = Math.min(one, other);
            }
        }
        int[] numbers = new int[rows];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < rows; i++) {
            int top = top(part, i);
            if (from.columnOf()[i] == to.columnOf()[i]) {
                ring[i] = -1;
                continue;
            }
            if (numbers[top] < 0) {
                numbers[top] = rings++;
            }
            int r = numbers[top];
            ring[i] = r;
            dearer[r] += to.above()[i] - from.above()[i];
            more[r] += changes(to, i) - changes(from, i);
        }
    }

    private int changes(PricedChanges.Plan plan, int row) {
        return prices.changed(row, plan.columnOf()[row]) ? 1 : 0;
    }

    private static int top(int[] part, int row) {
        int at = row;
        while (part[at] != at) {
            part[at] = part[part[at]];
            at = part[at];
        }
        return at;
    }

    Optional<PricedChanges.Plan> best(int least, int most) {
        int width = rows + 1;
        long[] cost = new long[width];
        var turned = new boolean[rings][];
        Arrays.fill(cost, NONE);
        cost[from.changes()] = from.cost();
        for (int r = 0; r < rings; r++) {
            long[] next = cost.clone();
            turned[r] = new boolean[width];
            for (int c = 0; c < width; c++) {
                int reached = c + more[r];
                if (cost[c] != NONE && reached >= 0 && reached < width && cost[c] + dearer[r] < next[reached]) {
                    next[reached] = cost[c] + dearer[r];
                    turned[r][reached] = true;
                }
            }
            cost = next;
        }
        int count = -1;
        for (int c = Math.max(least, 0); c <= Math.min(most, rows); c++) {
            count = cost[c] != NONE && (count < 0 || cost[c] < cost[count]) ? c : count;
        }
        return count < 0 ? Optional.empty() : Optional.of(mixed(turned, count, cost[count]));
    }

    private PricedChanges.Plan mixed(boolean[][] turned, int changes, long cost) {
        var taken = new boolean[rings];
        int count = changes;
        for (int r = rings - 1; r >= 0; r--) {
            taken[r] = turned[r][count];
            count -= taken[r] ? more[r] : 0;
        }
        int[] columnOf = from.columnOf().clone();
        long[] above = from.above().clone();
        for (int i = 0; i < rows; i++) {
            if (ring[i] >= 0 && taken[ring[i]]) {
                columnOf[i] = to.columnOf()[i];
                above[i] = to.above()[i];
            }
        }
        return new PricedChanges.Plan(columnOf, above, cost, changes);
    }
}
