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

    List<Change> of(SheetKind kind) {
        return changes.stream().filter(one -> one.row().kind() == kind).toList();
    }
}
