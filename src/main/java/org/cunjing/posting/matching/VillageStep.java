package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunjing.posting.matching.BestFit.Assignment;
import org.cunjing.posting.matching.BestFit.Pair;
import org.cunjing.posting.matching.assignment.Lot;

/// A station's officers and its villages. What is closed stays closed as long as everybody finds a village so.
final class VillageStep {

    private final Changed changed;
    private final Lot lot;
    private final List<String> officers;
    private final List<String> villages;
    private final Assignment best;

    VillageStep(Changed changed, Lot lot, String station, List<String> held) {
        this.changed = changed;
        this.lot = lot;
        this.officers = held.stream().sorted().toList();
        this.villages =
                Rules.get(changed.judged().posts(), station).stream().sorted().toList();
        this.best = BestFit.of(officers.size(), villages.size(), pairs(true))
                .or(() -> BestFit.of(officers.size(), villages.size(), pairs(false)))
                .orElseThrow(() -> new IllegalStateException("A station has a village for each of its officers."));
    }

    Map<String, String> posts() {
        var posts = new TreeMap<String, String>();
        for (int i = 0; i < officers.size(); i++) {
            posts.put(villages.get(best.posts().get(i)), officers.get(i));
        }
        return posts;
    }

    FitProof proof() {
        return new FitProof(best.total(), named(officers, best.u()), named(villages, best.v()));
    }

    private List<Pair> pairs(boolean open) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < officers.size(); i++) {
            for (int j = 0; j < villages.size(); j++) {
                var officer = officers.get(i);
                var village = villages.get(j);
                if (!open || changed.allows(officer, village)) {
                    pairs.add(new Pair(i, j, changed.judged().fit(officer, village), lot.of(officer, village)));
                }
            }
        }
        return pairs;
    }

    private static Map<String, Long> named(List<String> ids, List<Long> prices) {
        var named = new TreeMap<String, Long>();
        for (int i = 0; i < prices.size(); i++) {
            named.put(ids.get(i), prices.get(i));
        }
        return named;
    }
}
