package org.cunjing.posting.matching.cases;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.Lot;
import org.cunjing.posting.matching.assignment.PlanCount;
import org.cunjing.posting.matching.assignment.StrictOrder;

/// The best plan of some goals in strict order; the public lot decides between equals.
///
/// @param goals the plan by the goals alone: its pairs are those of all best plans
/// @param drawn the plan that the lot chose among them
record Best(Pairs pairs, List<String> names, StrictOrder.Plan goals, StrictOrder.Plan drawn) {

    static Optional<Best> of(Pairs pairs, List<String> names, List<long[]> goals, long seed) {
        var open = StrictOrder.of(pairs.shape(), goals);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(goals);
        all.add(lots(pairs, new Lot(seed)));
        var levels = new ArrayList<>(names);
        levels.add("lot");
        return StrictOrder.of(pairs.shape(), all).map(drawn -> new Best(pairs, levels, open.get(), drawn));
    }

    private static long[] lots(Pairs pairs, Lot lot) {
        int[] row = pairs.rowOfArc();
        long[] lots = new long[row.length];
        Arrays.setAll(
                lots,
                a -> lot.of(
                        pairs.officers().name(pairs.shape().column(a)),
                        pairs.villages().name(row[a])));
        return lots;
    }

    long value() {
        return goals.values()[0];
    }

    Arcs bestPairs() {
        var kept = new boolean[pairs.shape().size()];
        for (int a : goals.arcs()) {
            kept[a] = true;
        }
        return pairs.shape().keeping(a -> kept[a]);
    }

    Optional<BigInteger> count() {
        return PlanCount.of(bestPairs(), goals.always());
    }

    Map<String, Object> plan() {
        return pairs.shown(drawn.columnOf());
    }

    /// Prices, goal by goal, that prove the plan; a checker needs the problem and these only.
    Map<String, Object> certificate() {
        var officers = new LinkedHashMap<String, Object>();
        var villages = new LinkedHashMap<String, Object>();
        for (int j = 0; j < pairs.officers().size(); j++) {
            int number = j;
            officers.put(
                    pairs.officers().name(j),
                    drawn.prices().stream().map(p -> p.columnPrice()[number]).toList());
        }
        for (int i = 0; i < pairs.villages().size(); i++) {
            int number = i;
            villages.put(
                    pairs.villages().name(i),
                    drawn.prices().stream().map(p -> p.rowPrice()[number]).toList());
        }
        var certificate = new LinkedHashMap<String, Object>();
        certificate.put("levels", names);
        certificate.put("officerPrices", officers);
        certificate.put("villagePrices", villages);
        int rows = pairs.villages().size();
        if (pairs.officers().size() > rows) {
            certificate.put(
                    "freePrice",
                    drawn.prices().stream().map(p -> -p.rowPrice()[rows]).toList());
        }
        return certificate;
    }
}
