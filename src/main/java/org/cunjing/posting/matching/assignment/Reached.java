package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Columns that a search has come to from one side, with their distances; the nearest is settled next.
final class Reached {

    final long[] distance;
    final int[] settled;
    int count;

    private final int[] stamp;
    private final Heap heap = new Heap();
    private int run;

    Reached(int columns) {
        this.distance = new long[columns];
        this.settled = new int[columns];
        this.stamp = new int[columns];
    }

    void begin() {
        if (++run == Integer.MAX_VALUE) {
            Arrays.fill(stamp, 0);
            run = 1;
        }
        heap.clear();
        count = 0;
    }

    boolean contains(int column) {
        return stamp[column] == run || stamp[column] == -run;
    }

    /// @return whether the column was not reached before, or not so near
    boolean offer(int column, long far) {
        if (stamp[column] == -run || (stamp[column] == run && far >= distance[column])) {
            return false;
        }
        stamp[column] = run;
        distance[column] = far;
        heap.add(far, column);
        return true;
    }

    /// No column that is not settled is nearer; the largest number if there is none.
    long nearest() {
        return heap.isEmpty() ? Long.MAX_VALUE : heap.nearest();
    }

    /// @return the column, `FREE` if it was settled before
    int settle() {
        long near = heap.nearest();
        int column = heap.poll();
        if (near > distance[column] || stamp[column] == -run) {
            return Matching.FREE;
        }
        stamp[column] = -run;
        settled[count++] = column;
        return column;
    }
}
