package org.cunjing.posting.matching.assignment;

/// A best plan and the prices that prove it.
///
/// `rowPrice + columnPrice ≤ cost` for every eligible pair, equal on the plan; column prices are at most 0, and 0 where
/// the
/// column is free, if there are more columns than rows. The sum of the prices is then the cost of the plan, and of no
/// complete plan is it larger.
///
/// @param columnOf column of each row
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
public record Solution(int[] columnOf, long[] rowPrice, long[] columnPrice, long cost) {

    /// Whether the prices prove the plan; one pass over the pairs, nothing shared with the search.
    public boolean proves(Arcs arcs) {
        if (columnOf.length != arcs.rows() || rowPrice.length != arcs.rows() || columnPrice.length != arcs.columns()) {
            return false;
        }
        var taken = new boolean[arcs.columns()];
        long sum = 0;
        for (int i = 0; i < arcs.rows(); i++) {
            boolean found = false;
            for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                long slack = arcs.cost(a) - rowPrice[i] - columnPrice[arcs.column(a)];
                boolean own = arcs.column(a) == columnOf[i];
                if (slack < 0 || (own && slack != 0)) {
                    return false;
                }
                found |= own;
                sum += own ? arcs.cost(a) : 0;
            }
            if (!found || taken[columnOf[i]]) {
                return false;
            }
            taken[columnOf[i]] = true;
        }
        return sum == cost && (arcs.rows() == arcs.columns() || freeColumnsCostNothing(taken));
    }

    private boolean freeColumnsCostNothing(boolean[] taken) {
        for (int j = 0; j < taken.length; j++) {
            if (columnPrice[j] > 0 || (!taken[j] && columnPrice[j] != 0)) {
                return false;
            }
        }
        return true;
    }
}
