package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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

    private final TableFields fields;
    private final ArcList list = new ArcList(1 << 16);
    private final List<Integer> otherLines = new ArrayList<>();
    private final TableIds officers = new TableIds("officer");
    private final TableIds villages = new TableIds("village");

    private TableProblem(InputStream in) {
        this.fields = new TableFields(in);
    }

    static Pairs read(InputStream in) throws IOException {
        var table = new TableProblem(in);
        table.lines();
        return table.pairs();
    }

    private void lines() throws IOException {
        while (fields.field()) {
            var first = fields.empty() && !fields.more();
            if (first) { // an empty line
                otherLines.add(fields.line());
            } else if (fields.line() == 1 && "officer".equals(fields.text())) {
                heading();
                otherLines.add(fields.line());
            } else {
                pair();
            }
            fields.nextLine();
            if (list.size() > MOST_LINES) {
                throw FileFault.of(fields.place(), "there are more than %d pairs", MOST_LINES);
            }
        }
    }

    private void heading() throws IOException {
        boolean right = fields.more()
                && fields.field()
                && "village".equals(fields.text())
                && fields.more()
                && fields.field()
                && "cost".equals(fields.text());
        if (!right || fields.more()) {
            throw FileFault.of(fields.place(), "the heading must be officer,village,cost");
        }
    }

    private void pair() throws IOException {
        int officer = number(officers);
        next();
        int village = number(villages);
        next();
        long cost = fields.cost();
        if (fields.more()) {
            throw FileFault.of(fields.place(), "must have three fields");
        }
        list.add(village, officer, cost);
    }

    private void next() throws IOException {
        if (!fields.more() || !fields.field()) {
            throw FileFault.of(fields.place(), "must have three fields: officer,village,cost");
        }
    }

    private int number(TableIds side) {
        long number = fields.whole();
        if (fields.empty() || (side.numbered() && (number < 0 || number > MOST_NUMBER))) {
            throw FileFault.of(
                    fields.place(),
                    fields.empty()
                            ? "the %s is empty"
                            : "the %s \"%s\" must be a whole number from 0 to %d, like those before it",
                    side.kind,
                    fields.text(),
                    MOST_NUMBER);
        }
        return side.number(number, fields::text);
    }

    private Pairs pairs() {
        if (list.size() == 0) {
            throw FileFault.of(fields.place(), "there is no pair");
        }
        var officer = officers.ids();
        var village = villages.ids();
        var placed = new ArcList(list.size());
        long largest = Arcs.largestCost(village.size(), officer.size());
        int[] officerAt = officers.places(officer);
        int[] villageAt = villages.places(village);
        for (int a = 0; a < list.size(); a++) {
            if (list.cost(a) > largest || list.cost(a) < -largest) {
                throw FileFault.of(lineOf(a), "the cost must be within ±%d for a problem of this size", largest);
            }
            placed.add(villageAt[list.row(a)], officerAt[list.column(a)], list.cost(a));
        }
        var arcs = Arcs.ofSorted(village.size(), officer.size(), placed);
        if (arcs.firstTwice() >= 0) {
            throw twice(arcs, placed);
        }
        return new Pairs(officer, village, List.of("cost"), arcs, List.of());
    }

    private FileFault twice(Arcs arcs, ArcList placed) {
        int column = arcs.column(arcs.firstTwice());
        int row = arcs.rowOf(arcs.firstTwice());
        int last = placed.size() - 1;
        while (placed.row(last) != row || placed.column(last) != column) {
            last--;
        }
        return FileFault.of(lineOf(last), "officer and village stand together in an earlier line already");
    }

    private String lineOf(int pair) {
        int number = pair + 1;
        for (int other : otherLines) {
            number += other <= number ? 1 : 0;
        }
        return "line " + number;
    }
}
