package org.cunjing.exchange;

import java.util.HashMap;
import java.util.Map;

/// A row of which each cell could be read.
///
/// @param sheet as the file calls it
/// @param number as spreadsheets count, from 1
/// @param values by column; a column that the file does not have is missing
record SheetRow(SheetKind kind, String sheet, int number, Map<String, String> values) {

    SheetRow {
        values = Map.copyOf(values);
    }

    String key() {
        return kind.keyOf(values);
    }

    /// The key as people say it.
    String label() {
        return kind.labelOf(values);
    }

    String value(String column) {
        return values.getOrDefault(column, "");
    }

    /// With what is there already in the columns that the file does not have.
    SheetRow over(Map<String, String> present) {
        var all = new HashMap<>(present);
        all.putAll(values);
        return new SheetRow(kind, sheet, number, all);
    }

    CellFault fault(String column, FaultRule rule, String fact) {
        return new CellFault(sheet, kind, number, column, value(column), rule, fact);
    }
}
