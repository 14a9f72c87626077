package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;

/// Assignment problems in the text format of the OR-Library: n, then n rows of n whole costs; a row may break anywhere.
final class TextProblem {

    private static final int MOST = 20_000;

    private TextProblem() {}

    static Pairs read(InputStream in) throws IOException {
        var text = new TextNumbers(in);
        int size = (int) text.number(() -> "the size", 1, MOST);
        long largest = Arcs.largestCost(size, size);
        var list = new ArcList(Math.multiplyExact(size, size));
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                int column = j;
                int row = i;
                long cost = text.number(() -> "cost %d of row %d".formatted(column + 1, row + 1));
                if (cost > largest || cost < -largest) {
                    throw FileFault.of(text.place(), "cost %d must be within ±%d", cost, largest);
                }
                list.add(j, i, cost);
            }
        }
        text.end("%d costs".formatted((long) size * size));
        var arcs = Arcs.of(size, size, list);
        return new Pairs(Ids.numbered(size), Ids.numbered(size), List.of("cost"), arcs, List.of());
    }
}
