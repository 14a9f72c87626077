package org.cunjing.posting.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// What every problem must satisfy; a broken rule is shown with name, value and rule.
final class Rules {

    private Rules() {}

    /// @throws IllegalArgumentException if the rule does not hold
    static void require(boolean holds, String name, Object value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("%s (%s) %s.".formatted(name, value, rule));
        }
    }

    static void known(String name, Collection<String> ids, Collection<String> all, String kind) {
        for (var id : ids) {
            require(all.contains(id), name, id, "must be a known " + kind);
        }
    }

    static void distinct(String name, List<String> ids) {
        var seen = new HashSet<String>();
        for (var id : ids) {
            require(seen.add(id), name, id, "must not be listed twice");
        }
    }

    static void sameKeys(String name, Collection<String> keys, Collection<String> all, String kind) {
        known(name, keys, all, kind);
        for (var id : all) {
            require(keys.contains(id), name, id, "must be given for every " + kind);
        }
    }

    /// @throws IllegalArgumentException if the map has no such key
    static <V> V get(Map<String, V> map, String key) {
        var value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("key (%s) must be in %s.".formatted(key, map.keySet()));
        }
        return value;
    }

    /// Copies the map in order of its keys, so that equal problems are written down equally.
    static <V> Map<String, V> sorted(Map<String, V> map, UnaryOperator<V> copy) {
        var sorted = new TreeMap<String, V>();
        map.forEach((key, value) -> sorted.put(key, copy.apply(value)));
        return Collections.unmodifiableSortedMap(sorted);
    }
}
