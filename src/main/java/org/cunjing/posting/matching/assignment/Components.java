package org.cunjing.posting.matching.assignment;

import java.util.Arrays;

/// Parts of a problem that share no row and no column; for a nation these are the counties.
///
/// @param count number of parts that have a row; isolated columns belong to none
/// @param rows all rows, those of part `p` from `rowStart[p]` on, ascending
/// @param columns likewise
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
record Components(int count, int[] rows, int[] rowStart, int[] columns, int[] columnStart) {

    static Components of(Arcs arcs) {
        int[] leader = new int[arcs.rows];
        int[] firstRow = new int[arcs.columns];
        Arrays.setAll(leader, i -> i);
        Arrays.fill(firstRow, -1);
        for (int i = 0; i < arcs.rows; i++) {
            for (int a = arcs.start[i]; a < arcs.start[i + 1]; a++) {
                int j = arcs.column(a);
                if (firstRow[j] < 0) {
                    firstRow[j] = i;
                } else {
                    join(leader, i, firstRow[j]);
                }
            }
        }
        int[] part = new int[arcs.rows];
        int count = 0;
        for (int i = 0; i < arcs.rows; i++) {
            int top = find(leader, i);
            part[i] = top == i ? count++ : part[top];
        }
        int[] partOfColumn = new int[arcs.columns];
        Arrays.setAll(partOfColumn, j -> firstRow[j] < 0 ? -1 : part[firstRow[j]]);
        int[] rowStart = starts(part, count);
        int[] columnStart = starts(partOfColumn, count);
        return new Components(count, sorted(part, rowStart), rowStart, sorted(partOfColumn, columnStart), columnStart);
    }

    int[] rowsOf(int part) {
        return Arrays.copyOfRange(rows, rowStart[part], rowStart[part + 1]);
    }

    int[] columnsOf(int part) {
        return Arrays.copyOfRange(columns, columnStart[part], columnStart[part + 1]);
    }

    /// The smaller row leads, so that parts are numbered by their first row.
    private static void join(int[] leader, int one, int other) {
        int a = find(leader, one);
        int b = find(leader, other);
        if (a != b) {
            leader[Math.max(a, b)] = Math.min(a, b);
        }
    }

    private static int find(int[] leader, int row) {
        int at = row;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private static int[] starts(int[] part, int count) {
        int[] start = new int[count + 1];
        for (int p : part) {
            if (p >= 0) {
                start[p + 1]++;
            }
        }
        for (int p = 0; p < count; p++) {
            start[p + 1] += start[p];
        }
        return start;
    }

    private static int[] sorted(int[] part, int[] start) {
        int[] next = start.clone();
        int[] sorted = new int[start[start.length - 1]];
        for (int i = 0; i < part.length; i++) {
            if (part[i] >= 0) {
                sorted[next[part[i]]++] = i;
            }
        }
        return sorted;
    }
}
