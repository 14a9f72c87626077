package org.cunjing.casework;

import java.util.List;
import java.util.stream.Collectors;

/// By what a list is ordered; the id parts what is equal.
public enum EntrySort {
    DAY("happened_on", "happened_at", "id"),
    NUMBER("year", "number", "id"),
    QUANTITY("quantity", "id"),
    /// What has no last day comes after everything that has one.
    DUE("coalesce(due_on, 'infinity')", "id"),
    RECORDED("recorded_at", "id");

    @SuppressWarnings("ImmutableEnumChecker") // it is a copy that nobody can change
    private final List<String> columns;

    EntrySort(String... columns) {
        this.columns = List.of(columns);
    }

    String columns() {
        return String.join(", ", columns);
    }

    /// Every column in the same direction, so that one comparison of rows finds the place in the list.
    ///
    /// @param direction `asc` or `desc`
    String ordered(String direction) {
        return columns.stream().map(column -> column + " " + direction).collect(Collectors.joining(", "));
    }
}
