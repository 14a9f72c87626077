package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;

/// Eligible pairs of a problem with their numbers, villages as rows and officers as columns, in the order of ids.
///
/// @param columns names of the numbers of a pair
/// @param shape the pairs as arcs; their cost is the first number, or 0
/// @param values for each name the number of every arc
record Pairs(Ids officers, Ids villages, List<String> columns, Arcs shape, List<long[]> values) {

    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    private record Line(int village, int officer, long[] numbers, String path) {}

    static Pairs of(Case problem, Ids officers, Ids villages) {
        return problem.rows()
                .map(rows -> of(rows, problem.get("pairColumns"), officers, villages))
                .orElseGet(() -> ofLists(problem, officers, villages));
    }

    static Pairs of(PairRows rows, Fields header, Ids officers, Ids villages) {
        var names = new ArrayList<>(header.ids());
        int officer = Math.max(names.indexOf("officer"), names.indexOf("applicant"));
        int village = names.indexOf("village");
        if (officer < 0 || village < 0) {
            throw header.fault("must name officer (or applicant) and village");
        }
        var lines = new ArrayList<Line>(rows.rows().size());
        for (var row : rows.rows()) {
            if (row.cells().size() != names.size()) {
                throw FileFault.of(
                        row.path(),
                        "must have %d cells, has %d",
                        names.size(),
                        row.cells().size());
            }
            long[] numbers = new long[names.size() - 2];
            for (int c = 0, k = 0; c < names.size(); c++) {
                if (c != officer && c != village) {
                    numbers[k++] = row.number(c);
                }
            }
            lines.add(new Line(
                    villages.number("village", row.text(village), "%s[%d]".formatted(row.path(), village)),
                    officers.number("officer", row.text(officer), "%s[%d]".formatted(row.path(), officer)),
                    numbers,
                    row.path()));
        }
        names.removeAll(List.of("officer", "applicant", "village"));
        return of(officers, villages, names, lines);
    }

    /// Pairs written as lists: for each officer the villages.
    private static Pairs ofLists(Case problem, Ids officers, Ids villages) {
        var lists = problem.get("eligible").exists() ? problem.get("eligible") : problem.get("officerPreferences");
        if (!lists.exists()) {
            throw new FileFault("pairs", "is missing");
        }
        var lines = new ArrayList<Line>();
        lists.map().forEach((officer, list) -> {
            int number = officers.number("officer", officer, list.path());
            for (var wish : Wishes.flat(list)) {
                lines.add(new Line(villages.number("village", wish), number, new long[0], wish.path()));
            }
        });
        return of(officers, villages, List.of(), lines);
    }

    private static Pairs of(Ids officers, Ids villages, List<String> names, List<Line> lines) {
        lines.sort(Comparator.comparingInt(Line::village).thenComparingInt(Line::officer));
        for (int l = 1; l < lines.size(); l++) {
            var line = lines.get(l);
            var before = lines.get(l - 1);
            if (line.village == before.village && line.officer == before.officer) {
                throw FileFault.of(
                        line.path,
                        "%s and %s stand together already at %s",
                        officers.name(line.officer),
                        villages.name(line.village),
                        before.path);
            }
        }
        long largest = Arcs.largestCost(villages.size(), officers.size());
        var list = new ArcList(lines.size());
        var values = new ArrayList<long[]>();
        names.forEach(name -> values.add(new long[lines.size()]));
        for (int l = 0; l < lines.size(); l++) {
            var line = lines.get(l);
            for (int k = 0; k < names.size(); k++) {
                long number = line.numbers[k];
                if (number > largest || number < -largest) {
                    throw FileFault.of(
                            line.path,
                            "%s %d must be within ±%d for a problem of this size",
                            names.get(k),
                            number,
                            largest);
                }
                values.get(k)[l] = number;
            }
            list.add(line.village, line.officer, names.isEmpty() ? 0 : line.numbers[0]);
        }
        return new Pairs(officers, villages, names, Arcs.of(villages.size(), officers.size(), list), values);
    }

    static Pairs numbered(Ids officers, Ids villages, Arcs arcs) {
        long[] cost = new long[arcs.size()];
        Arrays.setAll(cost, arcs::cost);
        return new Pairs(officers, villages, List.of("cost"), arcs, List.of(cost));
    }

    long[] values(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw FileFault.of("pairColumns", "must name %s", name);
        }
        return values.get(index);
    }

    /// The same pairs with other costs.
    Arcs withCosts(long[] cost) {
        var list = new ArcList(cost.length);
        for (int i = 0; i < shape.rows(); i++) {
            for (int a = shape.start(i); a < shape.start(i + 1); a++) {
                list.add(i, shape.column(a), cost[a]);
            }
        }
        return Arcs.of(shape.rows(), shape.columns(), list);
    }

    /// Village of each arc.
    int[] rowOfArc() {
        int[] row = new int[shape.size()];
        for (int i = 0; i < shape.rows(); i++) {
            Arrays.fill(row, shape.start(i), shape.start(i + 1), i);
        }
        return row;
    }

    /// A plan, village by village, as officer to village in the order of officers.
    Map<String, Object> shown(int[] columnOf) {
        var byOfficer = new HashMap<Integer, Integer>();
        for (int i = 0; i < columnOf.length; i++) {
            if (columnOf[i] >= 0) {
                byOfficer.put(columnOf[i], i);
            }
        }
        var plan = new LinkedHashMap<String, Object>();
        for (int j = 0; j < officers.size(); j++) {
            var village = byOfficer.get(j);
            if (village != null) {
                plan.put(officers.name(j), villages.shown(village));
            }
        }
        return plan;
    }

    /// The same plan as village to officer.
    Map<String, Object> byVillage(int[] columnOf) {
        var plan = new LinkedHashMap<String, Object>();
        for (int i = 0; i < columnOf.length; i++) {
            plan.put(villages.name(i), officers.shown(columnOf[i]));
        }
        return plan;
    }
}
