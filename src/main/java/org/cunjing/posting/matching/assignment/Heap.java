package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Columns by distance, nearest first; four children to a node. A column may stand in it more than once.
final class Heap {

    private long[] key = new long[64];
    private int[] item = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long nearest() {
        return key[0];
    }

    void add(long distance, int column) {
        if (size == key.length) {
            key = Arrays.copyOf(key, 2 * size);
            item = Arrays.copyOf(item, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (key[parent] <= distance) {
                break;
            }
            key[at] = key[parent];
            item[at] = item[parent];
            at = parent;
        }
        key[at] = distance;
        item[at] = column;
    }

    int poll() {
        int top = item[0];
        size--;
        if (size > 0) {
            sink(key[size], item[size]);
        }
        return top;
    }

    private void sink(long distance, int column) {
        int at = 0;
        for (int child = 1; child < size; child = 4 * at + 1) {
            int least = child;
            int end = Math.min(child + 4, size);
            for (int c = child + 1; c < end; c++) {
                if (key[c] < key[least]) {
                    least = c;
                }
            }
            if (key[least] >= distance) {
                break;
            }
            key[at] = key[least];
            item[at] = item[least];
            at = least;
        }
        key[at] = distance;
        item[at] = column;
    }
}
