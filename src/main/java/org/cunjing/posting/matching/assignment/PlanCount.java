package org.cunjing.posting.matching.assignment;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many complete plans there are, for problems whose parts are narrow enough to count.
///
/// Row after row, states are the sets of taken columns that a later row could still want; the number of states is
/// limited, beyond it the answer is empty rather than a guess.
public final class PlanCount {

    private static final int MOST_STATES = 1 << 18;

    private final Arcs arcs;
    private final boolean[] always;

    private PlanCount(Arcs arcs, boolean[] always) {
        this.arcs = arcs;
        this.always = always;
    }

    /// @param always columns that must not stay free
    public static Optional<BigInteger> of(Arcs arcs, boolean[] always) {
        var parts = Components.of(arcs);
        var counted = new PlanCount(arcs, always);
        var product = BigInteger.ONE;
        int reached = 0;
        for (int p = 0; p < parts.count(); p++) {
            var count = counted.part(parts.rowsOf(p), parts.columnsOf(p));
            if (count.isEmpty()) {
                return count;
            }
            product = product.multiply(count.get());
            reached += counted.mandatory(parts.columnsOf(p));
        }
        return Optional.of(reached == counted.mandatory(null) ? product : BigInteger.ZERO);
    }

    private int mandatory(int @Nullable [] columns) {
        int count = 0;
        int size = columns == null ? always.length : columns.length;
        for (int k = 0; k < size; k++) {
            count += always[columns == null ? k : columns[k]] ? 1 : 0;
        }
        return count;
    }

    private Optional<BigInteger> part(int[] rows, int[] columns) {
        if (columns.length > Long.SIZE - 1) {
            return rows.length == 1 ? single(rows[0], columns) : Optional.empty();
        }
        long[] wanted = new long[rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int a = arcs.start(rows[r]); a < arcs.start(rows[r] + 1); a++) {
                wanted[r] |= 1L << Arrays.binarySearch(columns, arcs.column(a));
            }
        }
        long required = 0;
        for (int c = 0; c < columns.length; c++) {
            required |= always[columns[c]] ? 1L << c : 0;
        }
        return count(wanted, required);
    }

    private Optional<BigInteger> single(int row, int[] columns) {
        int required = mandatory(columns);
        int ways = required == 0 ? arcs.start(row + 1) - arcs.start(row) : required == 1 ? 1 : 0;
        return Optional.of(BigInteger.valueOf(ways));
    }

    private static Optional<BigInteger> count(long[] wanted, long required) {
        Map<Long, BigInteger> states = Map.of(0L, BigInteger.ONE);
        for (int r = 0; r < wanted.length; r++) {
            long later = 0;
            for (int s = r + 1; s < wanted.length; s++) {
                later |= wanted[s];
            }
            long settled = wanted[r] & ~later;
            var next = new HashMap<Long, BigInteger>();
            for (var state : states.entrySet()) {
                for (long open = wanted[r] & ~state.getKey(); open != 0; open &= open - 1) {
                    long taken = state.getKey() | Long.lowestOneBit(open);
                    if ((required & settled & ~taken) == 0) {
                        next.merge(taken & later, state.getValue(), BigInteger::add);
                    }
                }
            }
            if (next.size() > MOST_STATES) {
                return Optional.empty();
            }
            states = next;
        }
        return Optional.of(states.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
    }
}
