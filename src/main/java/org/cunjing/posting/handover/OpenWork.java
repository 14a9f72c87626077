package org.cunjing.posting.handover;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.springframework.stereotype.Component;

/// All kinds of open work together. Trusts none of them: what was there must have arrived, thing by thing.
@Component
class OpenWork {

    private final List<OpenItems> kinds;

    OpenWork(List<OpenItems> kinds) {
        this.kinds = kinds;
    }

    /// @param pack what has moved
    record Moved(Map<String, Integer> before, Map<String, Integer> after, Map<String, List<OpenItem>> pack) {}

    Map<String, List<OpenItem>> list(UUID village, UUID officer) {
        var work = new TreeMap<String, List<OpenItem>>();
        kinds.forEach(kind -> work.put(kind.kind(), kind.list(village, officer)));
        return work;
    }

    boolean isEmpty(UUID village, UUID officer) {
        return kinds.stream().allMatch(kind -> kind.count(village, officer) == 0);
    }

    /// @throws IllegalStateException if a kind loses something, keeps something back or brings something else
    Moved move(UUID village, UUID from, UUID to) {
        var before = new TreeMap<String, Integer>();
        var after = new TreeMap<String, Integer>();
        var pack = new TreeMap<String, List<OpenItem>>();
        for (var kind : kinds) {
            kind.hold(village, from);
            var items = kind.list(village, from);
            var wanted = items.stream().map(OpenItem::id).collect(toSet());
            var had = ids(kind, village, to);
            kind.moveTo(village, from, to);
            var arrived = new HashSet<>(ids(kind, village, to));
            arrived.removeAll(had);
            if (!arrived.equals(wanted) || kind.count(village, from) > 0) {
                throw new IllegalStateException("Of %s in village %s, %s were open and %s arrived."
                        .formatted(kind.kind(), village, wanted, arrived));
            }
            before.put(kind.kind(), wanted.size());
            after.put(kind.kind(), arrived.size());
            pack.put(kind.kind(), items);
        }
        return new Moved(before, after, pack);
    }

    private static Set<UUID> ids(OpenItems kind, UUID village, UUID officer) {
        return kind.list(village, officer).stream().map(OpenItem::id).collect(toSet());
    }
}
