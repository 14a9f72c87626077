package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;

/// Large sparse problems as lines `officer,village,cost`, with or without that heading.
///
/// If the first officer and the first village are whole numbers, all are, and count from 0; else ids are texts and take
/// the order of ids. The order of lines does not matter.
final class TableProblem {

    private static final int MOST_NUMBER = 50_000_000;
    private static final int MOST_LINES = 250_000_000;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ArcList list = new ArcList(1 << 16);
    private final TableIds officers = new TableIds("officer");
    private final TableIds villages = new TableIds("village");
    private final byte[] token = new byte[256];
    private int at;
    private int end;
    private int line = 1;
    private int length;
    private int closed;

    private TableProblem(InputStream in) {
        this.in = in;
    }

    static Pairs read(InputStream in) throws IOException {
        var table = new TableProblem(in);
        table.lines();
        return table.pairs();
    }

    private void lines() throws IOException {
        while (field()) {
            var first = length == 0 && closed != ',';
            if (first) { // an empty line
                line++;
                continue;
            }
            if (line == 1 && "officer".equals(text())) {
                heading();
            } else {
                pair();
            }
            line++;
            if (list.size() > MOST_LINES) {
                throw FileFault.of(place(), "there are more than %d pairs", MOST_LINES);
            }
        }
    }

    private void heading() throws IOException {
        boolean right = closed == ','
                && field()
                && "village".equals(text())
                && closed == ','
                && field()
                && "cost".equals(text());
        if (!right || closed == ',') {
            throw FileFault.of(place(), "the heading must be officer,village,cost");
        }
    }

    private void pair() throws IOException {
        int officer = number(officers);
        next();
        int village = number(villages);
        next();
        long cost = cost();
        if (closed == ',') {
            throw FileFault.of(place(), "must have three fields");
        }
        list.add(village, officer, cost);
    }

    private void next() throws IOException {
        if (closed != ',' || !field()) {
            throw FileFault.of(place(), "must have three fields: officer,village,cost");
        }
    }

    private String place() {
        return "line " + line;
    }

    private String text() {
        return new String(token, 0, length, StandardCharsets.UTF_8);
    }

    private int number(TableIds side) {
        long number = whole();
        if (length == 0 || (side.numbered() && (number < 0 || number > MOST_NUMBER))) {
            throw FileFault.of(
                    place(),
                    length == 0
                            ? "the %s is empty"
                            : "the %s \"%s\" must be a whole number from 0 to %d, like those before it",
                    side.kind,
                    text(),
                    MOST_NUMBER);
        }
        return side.number(number, this::text);
    }

    private long cost() {
        boolean negative = length > 0 && token[0] == '-';
        long value = 0;
        for (int k = negative ? 1 : 0; k < length; k++) {
            if (token[k] < '0' || token[k] > '9' || value > (Long.MAX_VALUE - 9) / 10) {
                throw FileFault.of(place(), "the cost \"%s\" must be a whole number of 64 bits", text());
            }
            value = 10 * value + token[k] - '0';
        }
        if (length == (negative ? 1 : 0)) {
            throw FileFault.of(place(), "the cost is empty");
        }
        return negative ? -value : value;
    }

    /// The token as a number from 0, −1 if it is none or written with leading zeros.
    private long whole() {
        if (length == 0 || length > 9 || (length > 1 && token[0] == '0')) {
            return -1;
        }
        long value = 0;
        for (int k = 0; k < length; k++) {
            if (token[k] < '0' || token[k] > '9') {
                return -1;
            }
            value = 10 * value + token[k] - '0';
        }
        return value;
    }

    /// Reads up to the next comma or end of line; false at the end of the file.
    private boolean field() throws IOException {
        length = 0;
        while (true) {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    boolean something = length > 0 || closed == ',';
                    closed = -1;
                    return something;
                }
            }
            byte octet = buffer[at++];
            if (octet == ',' || octet == '\n') {
                closed = octet;
                length -= octet == '\n' && length > 0 && token[length - 1] == '\r' ? 1 : 0;
                return true;
            }
            if (octet == '"' || length == token.length) {
                throw FileFault.of(
                        place(), octet == '"' ? "quotes are not used in this format" : "a field is too long");
            }
            token[length++] = octet;
        }
    }

    private Pairs pairs() {
        if (list.size() == 0) {
            throw FileFault.of(place(), "there is no pair");
        }
        var officer = officers.ids();
        var village = villages.ids();
        var placed = new ArcList(list.size());
        long largest = Arcs.largestCost(village.size(), officer.size());
        int[] officerAt = officers.places(officer);
        int[] villageAt = villages.places(village);
        for (int a = 0; a < list.size(); a++) {
            if (list.cost(a) > largest || list.cost(a) < -largest) {
                throw FileFault.of("", "cost %d must be within ±%d for a problem of this size", list.cost(a), largest);
            }
            placed.add(villageAt[list.row(a)], officerAt[list.column(a)], list.cost(a));
        }
        var arcs = Arcs.ofSorted(village.size(), officer.size(), placed);
        int twice = arcs.firstTwice();
        if (twice >= 0) {
            int row = arcs.rowOf(twice);
            throw FileFault.of(
                    "",
                    "officer %s and village %s stand together twice",
                    officer.name(arcs.column(twice)),
                    village.name(row));
        }
        return new Pairs(officer, village, List.of("cost"), arcs, List.of());
    }
}
