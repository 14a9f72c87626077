package org.cunjing.posting.matching.cases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import org.cunjing.posting.matching.assignment.Arcs;

/// All profiles of wishes that complete plans can have, as far as they can be listed.
final class Profiles {

    private static final int MOST = 200_000;

    private Profiles() {}

    /// Best first: more first wishes, then more second ones.
    static Optional<List<List<Integer>>> of(Arcs arcs, boolean[] always, IntBinaryOperator wish, int worst) {
        if (arcs.columns() > Long.SIZE - 1) {
            return Optional.empty();
        }
        long required = 0;
        for (int j = 0; j < arcs.columns(); j++) {
            required |= always[j] ? 1L << j : 0;
        }
        Map<Long, Set<List<Integer>>> states = Map.of(0L, Set.of(java.util.Collections.nCopies(worst, 0)));
        for (int i = 0; i < arcs.rows(); i++) {
            states = next(arcs, i, states, wish);
            if (states.values().stream().mapToInt(Set::size).sum() > MOST) {
                return Optional.empty();
            }
        }
        var all = new TreeSet<List<Integer>>(Profiles::compare);
        for (var state : states.entrySet()) {
            if ((required & ~state.getKey()) == 0) {
                all.addAll(state.getValue());
            }
        }
        return Optional.of(List.copyOf(all));
    }

    private static Map<Long, Set<List<Integer>>> next(
            Arcs arcs, int row, Map<Long, Set<List<Integer>>> states, IntBinaryOperator wish) {
        var next = new HashMap<Long, Set<List<Integer>>>();
        for (int a = arcs.start(row); a < arcs.start(row + 1); a++) {
            long bit = 1L << arcs.column(a);
            int number = wish.applyAsInt(row, arcs.column(a));
            for (var state : states.entrySet()) {
                if ((state.getKey() & bit) == 0) {
                    var reached = next.computeIfAbsent(state.getKey() | bit, key -> new HashSet<>());
                    state.getValue().forEach(profile -> reached.add(more(profile, number)));
                }
            }
        }
        return next;
    }

    private static List<Integer> more(List<Integer> profile, int number) {
        var more = new java.util.ArrayList<>(profile);
        more.set(number - 1, more.get(number - 1) + 1);
        return List.copyOf(more);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int k = 0; k < one.size(); k++) {
            int order = Comparator.<Integer>reverseOrder().compare(one.get(k), other.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
