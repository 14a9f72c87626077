package org.cunjing.posting.matching.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Names of officers or villages with their numbers; named ones in the order of ids, so that no order of lists matters.
final class Ids {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final boolean numbered;

    private Ids(List<String> names, boolean numbered) {
        this.names = names;
        this.numbered = numbered;
        for (int i = 0; !numbered && i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
    }

    static Ids of(List<String> names) {
        return new Ids(names.stream().sorted().toList(), false);
    }

    static Ids numbered(int count) {
        return new Ids(IntStream.range(0, count).mapToObj(Integer::toString).toList(), true);
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    List<String> names() {
        return names;
    }

    /// Name as it stands in JSON: a number where things are numbered.
    Object shown(int number) {
        return numbered ? (Object) number : names.get(number);
    }

    int number(String kind, Fields id) {
        return number(kind, id.text(), id.path());
    }

    int number(String kind, String id, String place) {
        var number = numbers.get(id);
        if (number == null) {
            throw FileFault.of(place, "\"%s\" is no %s of this problem", id, kind);
        }
        return number;
    }

    boolean has(String id) {
        return numbers.containsKey(id);
    }
}
