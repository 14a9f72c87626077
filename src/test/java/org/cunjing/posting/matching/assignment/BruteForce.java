package org.cunjing.posting.matching.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Every complete plan of a small problem, one after another.
final class BruteForce {

    private BruteForce() {}

    static List<int[]> plans(Arcs arcs) {
        var plans = new ArrayList<int[]>();
        extend(arcs, 0, new int[arcs.rows()], new boolean[arcs.columns()], plan -> plans.add(plan.clone()));
        return plans;
    }

    static long cost(Arcs arcs, int[] plan) {
        long cost = 0;
        for (int i = 0; i < plan.length; i++) {
            cost += arcs.cost(arcs.find(i, plan[i]));
        }
        return cost;
    }

    private static void extend(Arcs arcs, int row, int[] plan, boolean[] taken, Consumer<int[]> found) {
        if (row == plan.length) {
            found.accept(plan);
            return;
        }
        for (int a = arcs.start(row); a < arcs.start(row + 1); a++) {
            int column = arcs.column(a);
            if (!taken[column]) {
                taken[column] = true;
                plan[row] = column;
                extend(arcs, row + 1, plan, taken, found);
                taken[column] = false;
            }
        }
    }
}
