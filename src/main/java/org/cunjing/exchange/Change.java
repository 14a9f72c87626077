package org.cunjing.exchange;

import java.util.Map;

/// What a row of the file does to a register.
///
/// @param row all columns as they will be
/// @param before all columns as they are; empty for a new row
record Change(SheetRow row, Effect effect, Map<String, String> before) {

    enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    Change {
        before = Map.copyOf(before);
    }

    static Change of(SheetRow row, Map<String, String> before) {
        if (before.isEmpty()) {
            return new Change(row, Effect.ADDED, before);
        }
        var after = row.over(before);
        boolean same = after.values().equals(before);
        return new Change(after, same ? Effect.UNCHANGED : Effect.CHANGED, before);
    }

    /// Whether the row as it stands in the register is still as the plan found it.
    boolean found(Map<String, String> present) {
        return before.equals(present);
    }
}
