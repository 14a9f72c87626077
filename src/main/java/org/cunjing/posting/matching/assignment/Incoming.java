package org.cunjing.posting.matching.assignment;

/// Arcs by column: those of column `j` stand from `start[j]` on, ascending by row.
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
record Incoming(int[] start, int[] arc, int[] row) {

    static Incoming of(Arcs arcs) {
        int[] start = new int[arcs.columns() + 1];
        for (int a = 0; a < arcs.size(); a++) {
            start[arcs.column(a) + 1]++;
        }
        for (int j = 0; j < arcs.columns(); j++) {
            start[j + 1] += start[j];
        }
        int[] next = start.clone();
        int[] arc = new int[arcs.size()];
        int[] row = new int[arcs.size()];
        for (int i = 0; i < arcs.rows(); i++) {
            for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                int at = next[arcs.column(a)]++;
                arc[at] = a;
                row[at] = i;
            }
        }
        return new Incoming(start, arc, row);
    }
}
