package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Lists of wishes, best first; an inner list holds what is equally good.
final class Wishes {

    private Wishes() {}

    /// Each wish once, from best to last.
    static List<Fields> flat(Fields list) {
        var flat = new ArrayList<Fields>();
        tiers(list).forEach(flat::addAll);
        return flat;
    }

    static List<List<Fields>> tiers(Fields list) {
        var tiers = new ArrayList<List<Fields>>();
        var seen = new HashSet<String>();
        for (var entry : list.list()) {
            var tier = entry.required().isArray() ? entry.list() : List.of(entry);
            if (tier.isEmpty()) {
                throw entry.fault("must not be empty");
            }
            for (var wish : tier) {
                if (!seen.add(wish.text())) {
                    throw wish.fault("\"%s\" stands twice in this list", wish.text());
                }
            }
            tiers.add(tier);
        }
        return tiers;
    }
}
