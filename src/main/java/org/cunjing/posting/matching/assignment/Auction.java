package org.cunjing.posting.matching.assignment;

/// Rows bid for columns; every bid makes a column dearer by at least `epsilon`, which shrinks from round to round.
///
/// The end is a plan within `rows · epsilon` of the best; the exact phases do the rest. Bids are counted, because on a
/// problem without a complete plan bidding never ends.
///
/// - Speed: while the prices stay in the processor's cache and rows are short, a bidder looks at all its columns. Else
/// it
///   remembers its seven cheapest and a bound below which no other can be: prices only rise, so that it looks at all
///   again only when the bound is passed.
///
/// - Source: docs/methods/assignment.md, section 3.
final class Auction {

    private static final int KEPT = 7;
    private static final int LINE = KEPT + 1;

    private final Matching plan;
    private final Arcs arcs;

    /// For each row the remembered arcs and, at the end of the line, the bound.
    private final long[] memory;

    private final long[] found = new long[LINE];
    private final long[] foundPack = new long[LINE];
    private long budget;
    private final boolean near;

    Auction(Matching plan, long budget) {
        this.plan = plan;
        this.arcs = plan.arcs;
        this.budget = budget;
        this.near = arcs.columns <= Tuning.NEAR && arcs.packed.length <= (long) Tuning.SHORT * arcs.rows;
        this.memory = new long[near ? 0 : Math.multiplyExact(arcs.rows, LINE)];
        for (int i = 0; !near && i < arcs.rows; i++) {
            memory[i * LINE + KEPT] = Long.MIN_VALUE;
        }
    }

    long bidsLeft() {
        return budget;
    }

    /// @return whether every row holds a column
    boolean round(long epsilon) {
        for (int i = 0; i < arcs.rows; i++) {
            if (plan.held[i] == Matching.FREE && !chain(i, epsilon)) {
                return false;
            }
        }
        return true;
    }

    /// Lets go of arcs that the smaller epsilon does not allow.
    void loosen(long epsilon) {
        for (int i = 0; i < arcs.rows; i++) {
            if (plan.held[i] != Matching.FREE && plan.value(plan.held[i]) > plan.least(i) + epsilon) {
                plan.release(i);
            }
        }
    }

    /// Who loses a column bids next: the prices it needs are still in the processor's cache.
    private boolean chain(int row, long epsilon) {
        int bidder = row;
        while (bidder != Matching.FREE) {
            if (budget-- <= 0 || arcs.start[bidder] == arcs.start[bidder + 1]) {
                return false;
            }
            bidder = near ? bidNear(bidder, epsilon) : bid(bidder, epsilon);
        }
        return true;
    }

    private int bidNear(int row, long epsilon) {
        long[] packed = arcs.packed;
        long[] price = plan.price;
        int bits = arcs.bits;
        long mask = arcs.mask;
        long first = Long.MAX_VALUE;
        long second = Long.MAX_VALUE;
        long pack = Matching.FREE;
        for (int a = arcs.start[row], end = arcs.start[row + 1]; a < end; a++) {
            long candidate = packed[a];
            long value = (candidate >>> bits) + price[(int) (candidate & mask)];
            second = Math.min(second, Math.max(first, value));
            pack = value < first ? candidate : pack; // no branch: which is cheaper cannot be foreseen
            first = Math.min(first, value);
        }
        return take(row, pack, first, second, epsilon);
    }

    private int bid(int row, long epsilon) {
        int line = row * LINE;
        long bound = memory[line + KEPT];
        long first = Long.MAX_VALUE;
        long second = Long.MAX_VALUE;
        long pack = Matching.FREE;
        if (bound != Long.MIN_VALUE) {
            for (int k = line; k < line + KEPT; k++) {
                long candidate = memory[k];
                if (candidate == Matching.FREE) {
                    break;
                }
                long value = (candidate >>> arcs.bits) + plan.price[(int) (candidate & arcs.mask)];
                if (value < first) {
                    second = first;
                    first = value;
                    pack = candidate;
                } else if (value < second) {
                    second = value;
                }
            }
        }
        if (second > bound || pack == Matching.FREE) {
            look(row, line);
            first = found[0];
            second = found[1];
            pack = foundPack[0];
        }
        return take(row, pack, first, second, epsilon);
    }

    private int take(int row, long pack, long first, long second, long epsilon) {
        long step = second == Long.MAX_VALUE ? arcs.spread + 1 : second - first;
        plan.price[(int) (pack & arcs.mask)] += step + epsilon;
        return plan.seat(row, pack);
    }

    /// Looks at every pair of the row and remembers the cheapest, in order.
    private void look(int row, int line) {
        int size = 0;
        for (int a = arcs.start[row], end = arcs.start[row + 1]; a < end; a++) {
            long pack = arcs.packed[a];
            long value = (pack >>> arcs.bits) + plan.price[(int) (pack & arcs.mask)];
            if (size == LINE && value >= found[KEPT]) {
                continue;
            }
            int at = size < LINE ? size++ : KEPT;
            while (at > 0 && found[at - 1] > value) {
                found[at] = found[at - 1];
                foundPack[at] = foundPack[at - 1];
                at--;
            }
            found[at] = value;
            foundPack[at] = pack;
        }
        for (int k = 0; k < KEPT; k++) {
            memory[line + k] = k < size ? foundPack[k] : Matching.FREE;
        }
        memory[line + KEPT] = size == LINE ? found[KEPT] : Long.MAX_VALUE;
        if (size < 2) {
            found[1] = Long.MAX_VALUE;
        }
    }
}
