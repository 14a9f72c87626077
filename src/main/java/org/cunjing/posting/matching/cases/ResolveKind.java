package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cunjing.posting.matching.assignment.ChangeLimit;

/// Kind `resolve`: events one after another, and after each the best plan that changes as little as possible.
final class ResolveKind {

    private final Pairs all;
    private final long seed;
    private final Set<Integer> absent = new HashSet<>();
    private final Set<List<Integer>> forbidden = new HashSet<>();

    private ResolveKind(Pairs all, long seed) {
        this.all = all;
        this.seed = seed;
    }

    static Answer solve(Case problem, long seed) {
        var officers = problem.get("officers").ids();
        var everybody = new ArrayList<>(officers);
        var reserves =
                problem.get("reserves").exists() ? problem.get("reserves").ids() : List.<String>of();
        everybody.addAll(reserves);
        for (var reserve : reserves) {
            if (officers.contains(reserve)) {
                throw FileFault.of("reserves", "\"%s\" is an officer already", reserve);
            }
        }
        var pairs = Pairs.of(
                problem, Ids.of(everybody), Ids.of(problem.get("villages").ids()));
        return new ResolveKind(pairs, seed).answer(problem, officers);
    }

    private Answer answer(Case problem, List<String> officers) {
        var answer = new Answer();
        var serving =
                part(a -> officers.contains(all.officers().name(all.shape().column(a))));
        var start = Best.of(serving, List.of("cost"), List.of(serving.values("cost")), seed);
        if (start.isEmpty()) {
            return Shortages.tell(answer.put("start", null), serving);
        }
        var startShown = new LinkedHashMap<String, Object>();
        startShown.put("optimalCost", start.get().value());
        startShown.put("assignment", all.byVillage(start.get().drawn().columnOf()));
        answer.beside("start", startShown);
        int[] plan = start.get().drawn().columnOf();
        var given = problem.get("start").get("assignment");
        if (given.exists()) {
            plan = RotationKind.present(given, all);
        }
        var after = new ArrayList<Object>();
        for (var event : problem.questions("events").exists()
                ? problem.questions("events").list()
                : problem.questions("afterEvent").list()) {
            happen(event);
            var step = new LinkedHashMap<String, Object>();
            event.map().forEach((name, value) -> {
                if (List.of("event", "officer", "village").contains(name)) {
                    step.put(name, value.text());
                }
            });
            plan = step(step, plan);
            after.add(step);
        }
        return answer.put("afterEvent", after).put("feasible", true);
    }

    private void happen(Fields event) {
        var what = event.get("event").text();
        switch (what) {
            case "officer absent" -> absent.add(all.officers().number("officer", event.get("officer")));
            case "officer back", "officer returns" ->
                absent.remove(all.officers().number("officer", event.get("officer")));
            case "pair forbidden" -> forbidden.add(pair(event));
            case "pair allowed" -> forbidden.remove(pair(event));
            default ->
                throw event.get("event")
                        .fault(
                                "\"%s\" is no known event (officer absent, officer back, pair forbidden, pair allowed)",
                                what);
        }
    }

    private List<Integer> pair(Fields event) {
        return List.of(
                all.officers().number("officer", event.get("officer")),
                all.villages().number("village", event.get("village")));
    }

    private int[] step(Map<String, Object> step, int[] before) {
        int[] row = all.rowOfArc();
        var open = part(a -> !absent.contains(all.shape().column(a))
                && !forbidden.contains(List.of(all.shape().column(a), row[a])));
        long[] change = new long[open.shape().size()];
        int[] openRow = open.rowOfArc();
        Arrays.setAll(change, a -> before[openRow[a]] == open.shape().column(a) ? 0 : 1);
        var best = Best.of(open, List.of("cost", "changes"), List.of(open.values("cost"), change), seed);
        step.put("optimalCost", best.<Object>map(Best::value).orElse(Answer.Absent.ABSENT));
        step.put(
                "fewestChangesAtOptimum",
                best.<Object>map(b -> b.goals().values()[1]).orElse(Answer.Absent.ABSENT));
        step.put(
                "bestCostByChangesAllowed",
                curve(open, before, best.map(Best::value).orElse(Long.MIN_VALUE)));
        step.put(
                "nextAssignment",
                best.<Object>map(b -> all.byVillage(b.drawn().columnOf())).orElse(Answer.Absent.ABSENT));
        best.ifPresent(b -> step.put("certificate", b.certificate()));
        return best.map(b -> b.drawn().columnOf()).orElse(before);
    }

    private static Map<String, Object> curve(Pairs open, int[] before, long optimum) {
        var curve = new LinkedHashMap<String, Object>();
        long last = Long.MAX_VALUE;
        for (int k = 0; k <= before.length && last > optimum; k++) {
            var plan = ChangeLimit.of(open.shape(), before, 0, k);
            if (plan.isPresent() && plan.get().cost() < last) {
                last = plan.get().cost();
                curve.put(Integer.toString(k), plan.get().proven() ? (Object) last : Answer.Absent.ABSENT);
            }
        }
        return curve;
    }

    private Pairs part(IntPredicate arc) {
        int[] kept = java.util.stream.IntStream.range(0, all.shape().size())
                .filter(arc)
                .toArray();
        return new Pairs(
                all.officers(),
                all.villages(),
                all.columns(),
                all.shape().keeping(arc),
                all.values().stream()
                        .map(v -> Arrays.stream(kept).mapToLong(a -> v[a]).toArray())
                        .toList());
    }
}
