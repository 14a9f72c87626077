package org.cunjing.exchange;

import java.util.List;

/// What a file would do, row by row, and everything that is wrong with it.
record Plan(List<Change> changes, List<CellFault> faults) {

    Plan {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    int count(Change.Effect effect) {
        return (int) changes.stream().filter(one -> one.effect() == effect).count();
    }

    /// In the order of the kinds.
    List<Change> of(List<SheetKind> kinds) {
        return kinds.stream().flatMap(kind -> of(kind).stream()).toList();
    }

    List<Change> of(SheetKind kind) {
        return changes.stream().filter(one -> one.row().kind() == kind).toList();
    }
}
