package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Rings of officers who each take the village of the next one; nobody ends below the village held now.
///
/// Everybody points at whoever holds the best wish still on the table, in the end at oneself; each ring of pointers
/// trades and leaves. The result does not depend on the order in which rings are found.
///
/// - Source: docs/methods/rotation.md, section 2.
final class TopTradingCycles {

    private final Map<String, List<String>> wishes;
    private final Map<String, String> villageOf;
    private final Map<String, String> holderOf = new HashMap<>();

    private TopTradingCycles(Map<String, String> villageOf, Map<String, List<String>> wishes) {
        this.wishes = wishes;
        this.villageOf = new TreeMap<>(villageOf);
        villageOf.forEach((officer, village) -> holderOf.put(village, officer));
    }

    /// Rings of two or more, each from its smallest id, ordered by that id.
    static List<List<String>> run(Map<String, String> villageOf, Map<String, List<String>> wishes) {
        var table = new TopTradingCycles(villageOf, wishes);
        var rings = new TreeMap<String, List<String>>();
        while (!table.holderOf.isEmpty()) {
            var ring = table.nextRing();
            if (ring.size() > 1) {
                rings.put(ring.getFirst(), ring);
            }
        }
        return List.copyOf(rings.values());
    }

    private List<String> nextRing() {
        var path = new ArrayList<String>();
        var officer = villageOf.keySet().iterator().next();
        while (!path.contains(officer)) {
            path.add(officer);
            officer = favourite(officer);
        }
        var ring = path.subList(path.indexOf(officer), path.size());
        for (var member : ring) {
            holderOf.remove(Rules.get(villageOf, member));
            villageOf.remove(member);
        }
        return fromSmallest(ring);
    }

    private String favourite(String officer) {
        var own = Rules.get(villageOf, officer);
        return wishes.getOrDefault(officer, List.of()).stream()
                .takeWhile(village -> !village.equals(own))
                .filter(holderOf::containsKey)
                .findFirst()
                .map(village -> Rules.get(holderOf, village))
                .orElse(officer);
    }

    private static List<String> fromSmallest(List<String> ring) {
        int start = ring.indexOf(ring.stream().min(String::compareTo).orElseThrow());
        var turned = new ArrayList<>(ring.subList(start, ring.size()));
        turned.addAll(ring.subList(0, start));
        return List.copyOf(turned);
    }
}
