package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.Coverage;
import org.cunjing.posting.matching.assignment.PlanCount;
import org.cunjing.posting.matching.assignment.StrictOrder;

/// Kind `fairness`: who gets which wish, by four ideas of fair.
///
/// - Source: Irving et al. 2006 (rank-maximal); Huang, Kavitha et al. (generous). docs/methods/assignment.md, section
/// 8.
final class FairnessKind {

    private final Pairs pairs;
    private final int[] wish;
    private final int worst;

    private FairnessKind(Pairs pairs, int[] wish) {
        this.pairs = pairs;
        this.wish = wish;
        this.worst = Arrays.stream(wish).max().orElse(0);
    }

    static Answer solve(Case problem, Pairs pairs, long seed) {
        int[] row = pairs.rowOfArc();
        int[] wish = new int[row.length];
        problem.get("officerPreferences").map().forEach((officer, list) -> {
            var tiers = Wishes.tiers(list);
            for (int t = 0; t < tiers.size(); t++) {
                for (var village : tiers.get(t)) {
                    int arc = pairs.shape()
                            .find(
                                    pairs.villages().number("village", village),
                                    pairs.officers().number("officer", officer, list.path()));
                    wish[arc] = t + 1;
                }
            }
        });
        return new FairnessKind(pairs, wish).answer(seed);
    }

    private Answer answer(long seed) {
        var answer = new Answer()
                .put(
                        "fullCoverageAssignments",
                        PlanCount.of(pairs.shape(), new boolean[pairs.officers().size()])
                                .orElse(null));
        if (!Coverage.of(pairs.shape()).complete()) {
            answer.put("rankMaximal", null)
                    .put("generous", null)
                    .put("minimumSum", null)
                    .put("minimumWorst", null);
            return Shortages.tell(answer, pairs);
        }
        var sum = StrictOrder.of(pairs.shape(), List.of(sum())).orElseThrow();
        var least = new LinkedHashMap<String, Object>();
        least.put("sum", sum.values()[0]);
        var profiles = Profiles.of(
                pairs.shape().keeping(a -> Arrays.binarySearch(sum.arcs(), a) >= 0), sum.always(), this::wishOf, worst);
        least.put("profiles", profiles.<Object>map(p -> p).orElse(Answer.Absent.ABSENT));
        var drawn = Best.of(pairs, names(true), counts(true), seed).orElseThrow();
        return answer.put("rankMaximal", profile(counts(true)))
                .put("generous", profile(counts(false)))
                .put("minimumSum", least)
                .put("minimumWorst", leastWorst())
                .put("feasible", true)
                .beside("plan", drawn.plan())
                .beside("planIs", "rankMaximal")
                .beside("certificate", drawn.certificate());
    }

    private int wishOf(int row, int column) {
        return wish[pairs.shape().find(row, column)];
    }

    private long[] sum() {
        return Arrays.stream(wish).asLongStream().toArray();
    }

    /// One goal for each wish number: many of the first, then of the second …; or few of the last, then of the one
    /// before.
    private List<long[]> counts(boolean fromFirst) {
        var goals = new ArrayList<long[]>();
        for (int k = 1; k <= worst; k++) {
            int number = fromFirst ? k : worst + 1 - k;
            goals.add(Arrays.stream(wish)
                    .mapToLong(w -> w == number ? (fromFirst ? -1 : 1) : 0)
                    .toArray());
        }
        return goals;
    }

    private List<String> names(boolean fromFirst) {
        return IntStream.rangeClosed(1, worst)
                .mapToObj(k -> "wish" + (fromFirst ? k : worst + 1 - k))
                .toList();
    }

    private Map<String, Object> profile(List<long[]> goals) {
        var plan = StrictOrder.of(pairs.shape(), goals).orElseThrow();
        int[] profile = new int[worst];
        long sum = 0;
        for (int i = 0; i < plan.columnOf().length; i++) {
            int number = wishOf(i, plan.columnOf()[i]);
            profile[number - 1]++;
            sum += number;
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("profile", profile);
        shown.put("sum", sum);
        var kept = pairs.shape().keeping(a -> Arrays.binarySearch(plan.arcs(), a) >= 0);
        shown.put("count", PlanCount.of(kept, plan.always()).<Object>map(c -> c).orElse(Answer.Absent.ABSENT));
        return shown;
    }

    private Map<String, Object> leastWorst() {
        int limit = 1;
        while (!Coverage.of(upTo(limit)).complete()) {
            limit++;
        }
        int bound = limit;
        long[] cost = Arrays.stream(wish).filter(w -> w <= bound).asLongStream().toArray();
        long sum = StrictOrder.of(upTo(limit), List.of(cost)).orElseThrow().values()[0];
        return Map.of("worst", limit, "sum", sum);
    }

    private org.cunjing.posting.matching.assignment.Arcs upTo(int limit) {
        return pairs.shape().keeping(a -> wish[a] <= limit);
    }
}
