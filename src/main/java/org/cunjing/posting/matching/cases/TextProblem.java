package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;

/// Assignment problems in the text format of the OR-Library: n, then n rows of n whole costs; a row may break anywhere.
final class TextProblem {

    private static final int MOST = 20_000;

    private final InputStream in;
    private int octet;
    private int line = 1;

    private TextProblem(InputStream in) {
        this.in = in;
    }

    static Pairs read(InputStream in) throws IOException {
        var text = new TextProblem(in);
        text.octet = in.read();
        long n = text.number("the size");
        if (n < 1 || n > MOST) {
            throw FileFault.of(text.place(), "the size must be in [1, %d], is %d", MOST, n);
        }
        int size = (int) n;
        long largest = Arcs.largestCost(size, size);
        var list = new ArcList(Math.multiplyExact(size, size));
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                long cost = text.number("cost %d of row %d".formatted(j + 1, i + 1));
                if (cost > largest || cost < -largest) {
                    throw FileFault.of(text.place(), "cost %d must be within ±%d", cost, largest);
                }
                list.add(j, i, cost);
            }
        }
        text.skip();
        if (text.octet >= 0) {
            throw FileFault.of(text.place(), "something follows the %d costs", (long) size * size);
        }
        var arcs = Arcs.of(size, size, list);
        return new Pairs(Ids.numbered(size), Ids.numbered(size), List.of("cost"), arcs, List.of());
    }

    private String place() {
        return "line " + line;
    }

    private void skip() throws IOException {
        while (octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n') {
            line += octet == '\n' ? 1 : 0;
            octet = in.read();
        }
    }

    private long number(String what) throws IOException {
        skip();
        if (octet < 0) {
            throw FileFault.of(place(), "the file ends before %s", what);
        }
        boolean negative = octet == '-';
        if (negative) {
            octet = in.read();
        }
        if (octet < '0' || octet > '9') {
            throw FileFault.of(place(), "%s must be a whole number", what);
        }
        long value = 0;
        while (octet >= '0' && octet <= '9') {
            if (value > (Long.MAX_VALUE - 9) / 10) {
                throw FileFault.of(place(), "%s is too large", what);
            }
            value = 10 * value + octet - '0';
            octet = in.read();
        }
        if (octet > ' ') {
            throw FileFault.of(place(), "%s must be a whole number", what);
        }
        return negative ? -value : value;
    }
}
