package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import org.cunjing.posting.matching.assignment.LoadProblem;

/// Problems in which officers answer for several villages, in the text format of the OR-Library: officers m and
/// villages n, then m rows of n costs, m rows of n loads, and m load limits. A row may break anywhere.
final class LoadText {

    private static final int MOST_OFFICERS = 2_000;
    private static final int MOST_PAIRS = 200_000;
    private static final int MOST_LOAD = 1_000_000_000;

    private LoadText() {}

    static LoadProblem read(InputStream in) throws IOException {
        var text = new TextNumbers(in);
        int officers = (int) text.number(() -> "the number of officers", 1, MOST_OFFICERS);
        int villages = (int) text.number(() -> "the number of villages", 1, LoadProblem.MOST_VILLAGES);
        if (officers * (long) villages > MOST_PAIRS) {
            throw FileFault.of(text.place(), "there are more than %d pairs", MOST_PAIRS);
        }
        long[][] cost = new long[officers][];
        int[][] load = new int[officers][villages];
        int[] limit = new int[officers];
        for (int i = 0; i < officers; i++) {
            cost[i] = row(text, "cost", i, villages, -LoadProblem.MOST_COST, LoadProblem.MOST_COST);
        }
        for (int i = 0; i < officers; i++) {
            long[] row = row(text, "load", i, villages, 0, MOST_LOAD);
            java.util.Arrays.setAll(load[i], j -> (int) row[j]);
        }
        long[] limits = row(text, "load limit", -1, officers, 0, LoadProblem.MOST_TABLE / villages - 1);
        java.util.Arrays.setAll(limit, i -> (int) limits[i]);
        text.end("%d load limits".formatted(officers));
        return new LoadProblem(cost, load, limit);
    }

    private static long[] row(TextNumbers text, String what, int row, int length, long least, long most)
            throws IOException {
        long[] numbers = new long[length];
        for (int k = 0; k < length; k++) {
            int number = k + 1;
            numbers[k] = text.number(
                    () -> "%s %d%s".formatted(what, number, row < 0 ? "" : " of row " + (row + 1)), least, most);
        }
        return numbers;
    }
}
