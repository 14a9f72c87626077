package org.cunjing.posting.matching.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Officers or villages as they come up.
final class TableIds {

    final String kind;
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean started;
    private boolean numbered;
    private int most = -1;

    TableIds(String kind) {
        this.kind = kind;
    }

    boolean numbered() {
        return started && numbered;
    }

    int number(long whole, Supplier<String> text) {
        if (!started) {
            started = true;
            numbered = whole >= 0;
        }
        if (numbered) {
            most = Math.max(most, (int) whole);
            return (int) whole;
        }
        return numbers.computeIfAbsent(text.get(), id -> numbers.size());
    }

    Ids ids() {
        return numbered ? Ids.numbered(most + 1) : Ids.of(List.copyOf(numbers.keySet()));
    }

    int[] places(Ids ids) {
        int[] place = new int[ids.size()];
        Arrays.setAll(place, k -> k);
        numbers.forEach((id, number) -> place[number] = ids.number(kind, id, ""));
        return place;
    }
}
