package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// First prices and a first plan: the cheapest row of each column, then rows that outbid each other.
///
/// - Effort: about two passes over the pairs; steps are counted, so that it ends on any input.
/// - Source: docs/methods/assignment.md, section 2.
final class RowReduction {

    private final Matching plan;
    private final Arcs arcs;

    RowReduction(Matching plan) {
        this.plan = plan;
        this.arcs = plan.arcs;
    }

    /// Prices each column at its cheapest pair, so that every column has a pair that costs nothing.
    void priceColumns() {
        Arrays.fill(plan.price, Long.MIN_VALUE);
        for (long pack : arcs.packed) {
            int j = (int) (pack & arcs.mask);
            plan.price[j] = Math.max(plan.price[j], -(pack >>> arcs.bits));
        }
        for (int j = 0; j < plan.price.length; j++) {
            if (plan.price[j] == Long.MIN_VALUE) {
                plan.price[j] = 0;
            }
        }
    }

    /// Gives free columns to rows for which they are cheapest.
    void seatUncontested() {
        for (int i = 0; i < arcs.rows; i++) {
            if (plan.held[i] != Matching.FREE) {
                continue;
            }
            long least = plan.least(i);
            for (int a = arcs.start[i]; a < arcs.start[i + 1]; a++) {
                long pack = arcs.packed[a];
                if (plan.rowOf[(int) (pack & arcs.mask)] == Matching.FREE && plan.value(pack) == least) {
                    plan.seat(i, pack);
                    break;
                }
            }
        }
    }

    /// Each free row takes its cheapest column and makes it dearer, up to where the second cheapest is as good.
    void outbid(int passes) {
        int[] free = plan.freeRows();
        int count = free.length;
        for (int pass = 0; pass < passes && count > 0; pass++) {
            count = onePass(free, count, 4L * count + arcs.rows);
        }
    }

    private int onePass(int[] free, int count, long budget) {
        int next = 0;
        int kept = 0;
        while (next < count) {
            int row = free[next++];
            int displaced = bid(row);
            if (displaced == SAME || displaced == Matching.FREE) {
                continue;
            }
            int loser = displaced >= 0 ? displaced : -displaced - 3;
            if (displaced >= 0 && budget-- > 0) {
                free[--next] = loser; // dearer by something: the loser looks again at once
            } else {
                free[kept++] = loser;
            }
        }
        return kept;
    }

    private static final int SAME = -2;

    /// Returns who lost the column: a row to look again, `−3 − row` for one to wait, `FREE` for nobody, `SAME` for a
    /// row
    /// without a pair.
    private int bid(int row) {
        long first = Long.MAX_VALUE;
        long second = Long.MAX_VALUE;
        long firstPack = Matching.FREE;
        long secondPack = Matching.FREE;
        for (int a = arcs.start[row]; a < arcs.start[row + 1]; a++) {
            long pack = arcs.packed[a];
            long value = plan.value(pack);
            if (value < second) {
                if (value < first) {
                    second = first;
                    secondPack = firstPack;
                    first = value;
                    firstPack = pack;
                } else {
                    second = value;
                    secondPack = pack;
                }
            }
        }
        if (secondPack == Matching.FREE) {
            return alone(row, firstPack);
        }
        boolean dearer = first < second;
        if (dearer) {
            plan.price[(int) (firstPack & arcs.mask)] += second - first;
        } else if (plan.rowOf[(int) (firstPack & arcs.mask)] != Matching.FREE) {
            firstPack = secondPack;
        }
        int loser = plan.seat(row, firstPack);
        return loser == Matching.FREE || dearer ? loser : -3 - loser;
    }

    /// A row with one pair takes a free column; for a taken one the shortest path decides.
    private int alone(int row, long pack) {
        if (pack == Matching.FREE) {
            return SAME;
        }
        if (plan.rowOf[(int) (pack & arcs.mask)] != Matching.FREE) {
            return -3 - row;
        }
        return plan.seat(row, pack);
    }
}
