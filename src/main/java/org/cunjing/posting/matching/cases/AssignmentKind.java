package org.cunjing.posting.matching.cases;

import static org.cunjing.posting.matching.assignment.ForcedPairs.IMPOSSIBLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.ForcedPairs;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.cunjing.posting.matching.assignment.TightGraph;
import org.jspecify.annotations.Nullable;

/// Kind `assignment`: the cheapest plan and what every other choice would cost.
final class AssignmentKind {

    private static final int MOST_PLANS = 1_000;

    private AssignmentKind() {}

    static Answer solve(Pairs pairs, long seed) {
        long[] cost = pairs.values("cost");
        var best = Best.of(pairs, List.of("cost"), List.of(cost), seed);
        var answer = new Answer().put("optimalCost", best.map(Best::value).orElse(null));
        if (best.isEmpty()) {
            answer.put("optimalCount", 0)
                    .put("pairsInEveryOptimum", List.of())
                    .put("pairsInSomeOptimum", List.of())
                    .put("forcedPairCost", forced(pairs, new long[0]))
                    .put("optimalAssignments", List.of());
            return Shortages.tell(answer, pairs);
        }
        var solution = LeastCost.of(pairs.shape()).orElseThrow();
        var graph = TightGraph.of(pairs.shape(), solution);
        int[] row = pairs.rowOfArc();
        var count = best.get().count();
        answer.put("feasible", true)
                .put("optimalCount", count.orElse(null))
                .put("pairsInEveryOptimum", listed(pairs, a -> graph.inEvery(row[a], a)))
                .put("pairsInSomeOptimum", listed(pairs, a -> graph.inSome(row[a], a)))
                .put("forcedPairCost", forced(pairs, ForcedPairs.costs(pairs.shape(), solution)));
        boolean few =
                count.isPresent() && count.get().bitLength() < 31 && count.get().intValue() <= MOST_PLANS;
        answer.put("optimalAssignments", few ? plans(pairs, best.get()) : null);
        if (!few) {
            answer.note("There are more best plans than are listed or counted.");
        }
        return answer.beside("plan", best.get().plan())
                .beside("certificate", best.get().certificate());
    }

    private static List<Object> plans(Pairs pairs, Best best) {
        var plans = new ArrayList<Object>();
        extend(
                best.bestPairs(),
                0,
                new int[pairs.villages().size()],
                new boolean[pairs.officers().size()],
                plan -> {
                    if (IntStream.range(0, pairs.officers().size())
                            .allMatch(j -> !best.goals().always()[j]
                                    || Arrays.stream(plan).anyMatch(k -> k == j))) {
                        plans.add(pairs.shown(plan));
                    }
                });
        return plans;
    }

    /// Every complete plan, column of each row.
    static void extend(Arcs arcs, int row, int[] plan, boolean[] taken, Consumer<int[]> found) {
        if (row == plan.length) {
            found.accept(plan);
            return;
        }
        for (int a = arcs.start(row); a < arcs.start(row + 1); a++) {
            if (!taken[arcs.column(a)]) {
                taken[arcs.column(a)] = true;
                plan[row] = arcs.column(a);
                extend(arcs, row + 1, plan, taken, found);
                taken[arcs.column(a)] = false;
            }
        }
    }

    /// Arcs in the order of officers, then villages.
    static List<Integer> byOfficer(Pairs pairs) {
        return IntStream.range(0, pairs.shape().size())
                .boxed()
                .sorted(Comparator.comparingInt(a -> pairs.shape().column(a)))
                .toList();
    }

    private static List<Object> listed(Pairs pairs, IntPredicate arc) {
        int[] row = pairs.rowOfArc();
        var list = new ArrayList<Object>();
        for (int a : byOfficer(pairs)) {
            if (arc.test(a)) {
                list.add(List.of(
                        pairs.officers().shown(pairs.shape().column(a)),
                        pairs.villages().shown(row[a])));
            }
        }
        return list;
    }

    private static List<Object> forced(Pairs pairs, long[] costs) {
        int[] row = pairs.rowOfArc();
        var list = new ArrayList<Object>();
        for (int a : byOfficer(pairs)) {
            @Nullable Long cost = costs.length == 0 || costs[a] == IMPOSSIBLE ? null : (Long) costs[a];
            list.add(Arrays.asList(
                    pairs.officers().shown(pairs.shape().column(a)),
                    pairs.villages().shown(row[a]),
                    cost));
        }
        return list;
    }
}
