package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunjing.posting.matching.assignment.ChangeLimit;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.jspecify.annotations.Nullable;

/// Kind `rotation`: what a limit on the number of villages that change their officer costs.
final class RotationKind {

    private final Pairs pairs;
    private final int[] present;
    private final Answer answer = new Answer();

    private RotationKind(Pairs pairs, int[] present) {
        this.pairs = pairs;
        this.present = present;
    }

    static Answer solve(Case problem, Pairs pairs) {
        return new RotationKind(pairs, present(problem.get("current"), pairs)).answer(problem.questions("byLimit"));
    }

    /// Officer of each village now, −1 without one.
    static int[] present(Fields current, Pairs pairs) {
        int[] present = new int[pairs.villages().size()];
        Arrays.fill(present, -1);
        var taken = new boolean[pairs.officers().size()];
        current.map().forEach((village, officer) -> {
            int number = pairs.officers().number("officer", officer);
            if (taken[number]) {
                throw officer.fault("\"%s\" has two villages", officer.text());
            }
            taken[number] = true;
            present[pairs.villages().number("village", village, current.path())] = number;
        });
        return present;
    }

    private Answer answer(Fields asked) {
        var arcs = pairs.shape();
        var free = LeastCost.of(arcs);
        answer.put("currentCost", currentCost())
                .put("optimalCostWithoutLimit", free.map(s -> s.cost()).orElse(null));
        if (free.isEmpty()) {
            return Shortages.tell(answer, pairs);
        }
        int rows = arcs.rows();
        var exact = new ArrayList<Optional<ChangeLimit.Plan>>();
        var byNumber = new LinkedHashMap<String, Object>();
        for (int r = 0; r <= rows; r++) {
            var plan = ChangeLimit.of(arcs, present, r, r);
            exact.add(plan);
            if (plan.isPresent()) {
                byNumber.put(
                        Integer.toString(r),
                        plan.get().proven() ? (Object) plan.get().cost() : Answer.Absent.ABSENT);
            }
        }
        var byLimit = new ArrayList<@Nullable Long>();
        var relaxed = new ArrayList<@Nullable Double>();
        for (int r = 0; r <= rows; r++) {
            byLimit.add(best(exact, 0, r));
            relaxed.add(rounded(ChangeLimit.relaxation(arcs, present, 0, r)));
        }
        answer.put("feasible", true)
                .put("optimalCostByExactNumberRotated", byNumber)
                .put("optimalCostByRotationLimit", byLimit)
                .put("linearRelaxationByRotationLimit", relaxed);
        if (asked.exists()) {
            answer.put(
                    "byLimit",
                    asked.list().stream().map(limit -> limit(limit, exact)).toList());
        }
        if (exact.stream().flatMap(Optional::stream).anyMatch(plan -> !plan.proven())) {
            answer.note("Where a number is null the search was cut short before it could prove one.");
        }
        return answer.beside("plan", pairs.shown(free.get().columnOf())).beside("planIs", "withoutLimit");
    }

    private @Nullable Long currentCost() {
        long cost = 0;
        for (int i = 0; i < present.length; i++) {
            int arc = present[i] < 0 ? -1 : pairs.shape().find(i, present[i]);
            if (arc < 0) {
                answer.note("The present plan is not complete or not eligible any more.");
                return null;
            }
            cost += pairs.shape().cost(arc);
        }
        return cost;
    }

    private static @Nullable Long best(List<Optional<ChangeLimit.Plan>> exact, int least, int most) {
        Long best = null;
        for (int r = least; r <= Math.min(most, exact.size() - 1); r++) {
            if (exact.get(r).isPresent()) {
                if (!exact.get(r).get().proven()) {
                    return null;
                }
                long cost = exact.get(r).get().cost();
                best = best == null ? cost : Math.min(best, cost);
            }
        }
        return best;
    }

    private static @Nullable Double rounded(Optional<ChangeLimit.Bound> bound) {
        return bound.map(b -> Math.round(b.value() * 1000) / 1000.0).orElse(null);
    }

    private Map<String, Object> limit(Fields limit, List<Optional<ChangeLimit.Plan>> exact) {
        int least = limit.get("min").exists() ? limit.get("min").count(0, Integer.MAX_VALUE) : 0;
        int most = limit.get("max").exists() ? limit.get("max").count(least, Integer.MAX_VALUE) : exact.size() - 1;
        var shown = new LinkedHashMap<String, Object>();
        shown.put("min", least);
        shown.put("max", most);
        var cost = best(exact, least, most);
        shown.put("optimalCost", cost == null ? Answer.Absent.ABSENT : cost);
        var relaxed = rounded(ChangeLimit.relaxation(pairs.shape(), present, least, most));
        shown.put("linearRelaxation", relaxed == null ? Answer.Absent.ABSENT : relaxed);
        ChangeLimit.of(pairs.shape(), present, least, most)
                .ifPresent(plan -> shown.put("plan", pairs.shown(plan.columnOf())));
        return shown;
    }
}
