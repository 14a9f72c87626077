package org.cunjing.exchange;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The registers as they would be after the import: what a row refers to may stand in the same file.
final class Outlook {

    private final Map<SheetKind, Map<String, Map<String, String>>> rows = new EnumMap<>(SheetKind.class);
    private final Map<String, List<Map<String, String>>> villages;

    /// @param present what is there, by kind and key
    Outlook(Map<SheetKind, Map<String, Map<String, String>>> present, List<Change> changes) {
        present.forEach((kind, found) -> rows.put(kind, new HashMap<>(found)));
        changes.forEach(change ->
                of(change.row().kind()).put(change.row().key(), change.row().values()));
        villages = of(SheetKind.VILLAGES).values().stream().collect(groupingBy(Outlook::codeOf));
    }

    boolean has(SheetKind kind, String key) {
        return of(kind).containsKey(key);
    }

    /// The row as it would be; empty if there is none.
    Map<String, String> row(SheetKind kind, String key) {
        return of(kind).getOrDefault(key, Map.of());
    }

    /// The village through its times: all rows of its code.
    List<Map<String, String>> timesOf(Map<String, String> village) {
        return villages.getOrDefault(codeOf(village), List.of());
    }

    private Map<String, Map<String, String>> of(SheetKind kind) {
        return rows.computeIfAbsent(kind, _ -> new HashMap<>());
    }

    private static String codeOf(Map<String, String> village) {
        return village.get("scheme") + " " + village.get("code");
    }
}
