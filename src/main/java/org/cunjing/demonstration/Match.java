package org.cunjing.demonstration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Deferred acceptance (Gale and Shapley 1962), only to see while seeding that wishes fill every place.
final class Match {

    private Match() {}

    /// Lets everyone ask in the order of their wishes until nobody is turned away any more.
    ///
    /// @param wishes of each badge the stations it wants, best first
    /// @return of each station the badges it takes
    static Map<String, List<String>> of(
            Map<String, List<String>> wishes, Map<String, List<String>> priorities, Map<String, Integer> quotas) {
        var taken = new LinkedHashMap<String, List<String>>();
        quotas.keySet().forEach(station -> taken.put(station, new ArrayList<>()));
        var asked = new LinkedHashMap<String, Integer>();
        var free = new ArrayDeque<>(wishes.keySet());
        while (!free.isEmpty()) {
            var badge = free.removeFirst();
            int turn = asked.merge(badge, 1, Integer::sum) - 1;
            var list = of(wishes, badge);
            if (turn < list.size()) {
                var station = list.get(turn);
                var guests = of(taken, station);
                guests.add(badge);
                guests.sort(Comparator.comparingInt(of(priorities, station)::indexOf));
                if (guests.size() > of(quotas, station)) {
                    free.addFirst(guests.removeLast());
                }
            }
        }
        return taken;
    }

    private static <T> T of(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }
}
