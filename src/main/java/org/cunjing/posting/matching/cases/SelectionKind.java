package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.cunjing.posting.matching.assignment.Seats;
import org.cunjing.posting.matching.assignment.TightGraph;

/// Kind `selection`: more applicants than villages, departments that give at least and at most so many, party rule.
final class SelectionKind {

    @SuppressWarnings("ArrayRecordComponent") // columns of numbers, written once, never compared
    private record Applicants(Ids ids, int[] department, boolean[] member, Map<String, Integer> departments) {}

    private SelectionKind() {}

    static Answer solve(Case problem) {
        var applicants = applicants(problem);
        var villages = Ids.of(problem.get("villages").ids());
        var all = Pairs.of(problem, applicants.ids(), villages);
        var allowed = partyRule(problem, all, applicants);
        var limits = limits(problem, applicants);
        var free = new Seats(
                allowed.shape(),
                new int[applicants.ids().size()],
                List.of(new Seats.Limit(0, applicants.ids().size())));
        var bound = new Seats(allowed.shape(), applicants.department(), limits);
        var without = LeastCost.of(free.problem());
        var answer = new Answer();
        var found = bound.solve();
        found.ifPresentOrElse(
                solution -> tell(answer, allowed, bound, solution),
                () -> answer.put("optimalCost", null)
                        .put("applicantsChosenInEveryOptimum", List.of())
                        .put("applicantsChosenInSomeOptimum", List.of())
                        .put("feasible", false));
        answer.put(
                "optimalCostWithoutDepartmentLimits", without.map(s -> s.cost()).orElse(null));
        if (without.isEmpty()) {
            Shortages.tell(answer, allowed);
        } else if (found.isEmpty()) {
            answer.note("Every village could be covered, but not within the limits of the departments.");
        }
        return answer;
    }

    private static void tell(
            Answer answer, Pairs pairs, Seats seats, org.cunjing.posting.matching.assignment.Solution found) {
        var graph = TightGraph.of(seats.problem(), found);
        var some = new ArrayList<Object>();
        var every = new ArrayList<Object>();
        for (int j = 0; j < pairs.officers().size(); j++) {
            if (seats.mayServe(graph, j)) {
                some.add(pairs.officers().shown(j));
            }
            if (!seats.maySit(graph, j)) {
                every.add(pairs.officers().shown(j));
            }
        }
        answer.put("feasible", true)
                .put("optimalCost", found.cost())
                .put("applicantsChosenInEveryOptimum", every)
                .put("applicantsChosenInSomeOptimum", some)
                .beside(
                        "plan",
                        pairs.shown(
                                Arrays.copyOf(found.columnOf(), pairs.villages().size())));
    }

    private static Applicants applicants(Case problem) {
        var header = problem.get("applicantColumns").ids();
        int id = column(header, "id");
        int department = column(header, "department");
        int membership = header.indexOf("membership");
        var rows = problem.get("applicants").list();
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (row.list().size() != header.size()) {
                throw row.fault(
                        "must have %d cells, has %d", header.size(), row.list().size());
            }
            if (!seen.add(row.get(id).text())) {
                throw row.get(id).fault("\"%s\" stands twice", row.get(id).text());
            }
        }
        var ids = Ids.of(rows.stream().map(row -> row.get(id).text()).toList());
        int[] of = new int[ids.size()];
        var member = new boolean[ids.size()];
        var departments = new LinkedHashMap<String, Integer>();
        for (var row : rows) {
            int number = ids.number("applicant", row.get(id));
            of[number] = departments.computeIfAbsent(row.get(department).text(), name -> departments.size());
            member[number] = membership < 0 || row.get(membership).text().equals("party");
        }
        return new Applicants(ids, of, member, departments);
    }

    private static int column(List<String> header, String name) {
        int index = header.indexOf(name);
        if (index < 0) {
            throw FileFault.of("applicantColumns", "must name %s", name);
        }
        return index;
    }

    /// Pairs that break the rule should be left out already; should one stand there, it does not count.
    private static Pairs partyRule(Case problem, Pairs pairs, Applicants applicants) {
        var needing = problem.get("villagesNeedingPartyMember");
        if (!needing.exists()) {
            return pairs;
        }
        var only = new boolean[pairs.villages().size()];
        needing.list().forEach(village -> only[pairs.villages().number("village", village)] = true);
        int[] row = pairs.rowOfArc();
        int[] kept = IntStream.range(0, row.length)
                .filter(a -> !only[row[a]] || applicants.member()[pairs.shape().column(a)])
                .toArray();
        var values = pairs.values().stream()
                .map(v -> Arrays.stream(kept).mapToLong(a -> v[a]).toArray())
                .toList();
        return new Pairs(
                pairs.officers(),
                pairs.villages(),
                pairs.columns(),
                pairs.shape().keeping(a -> Arrays.binarySearch(kept, a) >= 0),
                values);
    }

    private static List<Seats.Limit> limits(Case problem, Applicants applicants) {
        var limits = new ArrayList<Seats.Limit>();
        applicants
                .departments()
                .forEach((name, number) ->
                        limits.add(new Seats.Limit(0, applicants.ids().size())));
        var given = problem.get("departmentLimits");
        if (given.exists()) {
            given.map().forEach((name, range) -> {
                if (range.list().size() != 2) {
                    throw range.fault("must be [min, max]");
                }
                int least = range.get(0).count(0, Integer.MAX_VALUE);
                int most = range.get(1).count(least, Integer.MAX_VALUE);
                Optional.ofNullable(applicants.departments().get(name))
                        .ifPresentOrElse(
                                number -> limits.set(number, new Seats.Limit(least, most)),
                                () -> limits.add(new Seats.Limit(least, most)));
            });
        }
        return limits;
    }
}
