package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.PlanCount;
import org.cunjing.posting.matching.assignment.StrictOrder;
import org.cunjing.posting.matching.stable.CheapestStable;
import org.cunjing.posting.matching.stable.FewestBlocking;
import org.cunjing.posting.matching.stable.Market;
import org.cunjing.posting.matching.stable.SecondOpinion;

/// What covering every village costs in blocking pairs.
final class FullCoverage {

    private static final int MOST_PLANS = 200_000;

    private final Pairs pairs;
    private final Market market;
    private final long[] cost;
    private final String what;
    private final long seconds;

    /// @param what name of the cost in the answer: `RankSum` or `Cost`
    /// @param seconds for a second opinion where the search is cut short
    FullCoverage(Pairs pairs, Market market, long[] cost, String what, long seconds) {
        this.pairs = pairs;
        this.market = market;
        this.cost = cost;
        this.what = what;
        this.seconds = seconds;
    }

    void tell(Answer answer) {
        answer.put(
                "fullCoverageAssignments",
                PlanCount.of(pairs.shape(), new boolean[pairs.officers().size()])
                        .orElse(null));
        var cheapest = StrictOrder.of(pairs.shape(), List.of(cost));
        if (cheapest.isEmpty()) {
            answer.put("fullCoverage", null).put("feasible", false);
            return;
        }
        var fewest = SecondOpinion.fewest(market, cost, FewestBlocking.of(market, cost), seconds);
        var told = new LinkedHashMap<String, Object>();
        var found = fewest.plan().filter(plan -> fewest.proven());
        told.put("minimumBlockingPairs", found.<Object>map(p -> p.blocking()).orElse(Answer.Absent.ABSENT));
        told.put(
                "minimum" + what + "AtThatMinimum",
                found.<Object>map(p -> p.cost()).orElse(Answer.Absent.ABSENT));
        told.put("minimum" + what + "IgnoringStability", cheapest.get().values()[0]);
        told.put(
                "blockingPairsRangeAtMinimum" + what,
                range(cheapest.get()).<Object>map(r -> r).orElse(Answer.Absent.ABSENT));
        answer.put("feasible", true).put("fullCoverage", told);
        if (found.isEmpty()) {
            answer.note(open(fewest));
        }
    }

    /// What was found when the fewest could not be proven, and what is certain.
    static String open(FewestBlocking.Outcome fewest) {
        return "The fewest blocking pairs could not be proven within the steps allowed: at least %d, found %s."
                .formatted(
                        fewest.least(),
                        fewest.plan().<Object>map(CheapestStable.Plan::blocking).orElse("none"));
    }

    /// Fewest and most blocking pairs among the cheapest plans; empty if these are too many.
    private Optional<List<Integer>> range(StrictOrder.Plan cheapest) {
        var kept = pairs.shape().keeping(a -> Arrays.binarySearch(cheapest.arcs(), a) >= 0);
        var count = PlanCount.of(kept, cheapest.always());
        if (count.isEmpty() || count.get().bitLength() > 31 || count.get().intValue() > MOST_PLANS) {
            return Optional.empty();
        }
        int[] range = {Integer.MAX_VALUE, 0};
        for (int[] plan : plans(kept, cheapest.always())) {
            int blocking = market.blocking(plan).length;
            range[0] = Math.min(range[0], blocking);
            range[1] = Math.max(range[1], blocking);
        }
        return Optional.of(List.of(range[0], range[1]));
    }

    /// Complete plans as the pair of each village; pairs of the market are numbered as the arcs of the problem.
    private List<int[]> plans(Arcs kept, boolean[] always) {
        var plans = new ArrayList<int[]>();
        AssignmentKind.extend(kept, 0, new int[kept.rows()], new boolean[kept.columns()], columns -> {
            var taken = new boolean[kept.columns()];
            Arrays.stream(columns).forEach(j -> taken[j] = true);
            if (IntStream.range(0, taken.length).allMatch(j -> taken[j] || !always[j])) {
                int[] plan = new int[columns.length];
                Arrays.setAll(plan, i -> pairs.shape().find(i, columns[i]));
                plans.add(plan);
            }
        });
        return plans;
    }
}
