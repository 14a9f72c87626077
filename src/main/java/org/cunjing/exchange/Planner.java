package org.cunjing.exchange;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Compares rows of a file with the registers. Needs a transaction that is open.
@Component
class Planner {

    private final Map<SheetKind, Keeper> keepers = new EnumMap<>(SheetKind.class);

    Planner(List<Keeper> keepers) {
        keepers.forEach(keeper -> this.keepers.put(keeper.kind(), keeper));
    }

    Keeper keeper(SheetKind kind) {
        return java.util.Objects.requireNonNull(keepers.get(kind));
    }

    /// Every row of the registers, by kind and key.
    Map<SheetKind, Map<String, Map<String, String>>> present() {
        var present = new EnumMap<SheetKind, Map<String, Map<String, String>>>(SheetKind.class);
        keepers.forEach((kind, keeper) -> present.put(kind, keeper.present()));
        return present;
    }

    /// @param faults of reading, to which those of the rules are added
    Plan plan(List<SheetRow> rows, List<CellFault> faults, Progress progress) {
        var present = present();
        var all = new ArrayList<>(faults);
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            var before = present.getOrDefault(row.kind(), Map.of()).getOrDefault(row.key(), Map.of());
            var missing = before.isEmpty() ? missing(row) : List.<CellFault>of();
            all.addAll(missing);
            if (missing.isEmpty()) {
                changes.add(Change.of(before.isEmpty() ? filled(row) : row, before));
            }
        }
        var outlook = new Outlook(present, changes);
        for (var change : changes) {
            progress.step();
            all.addAll(keeper(change.row().kind()).check(change, outlook));
        }
        all.sort(comparing(CellFault::sheet).thenComparingInt(CellFault::row));
        return new Plan(changes, all);
    }

    /// A new row needs every required column.
    private static List<CellFault> missing(SheetRow row) {
        return row.kind().columns().stream()
                .filter(column -> column.required() && !row.values().containsKey(column.name()))
                .map(column -> row.fault(column.name(), FaultRule.REQUIRED, ""))
                .toList();
    }

    private static SheetRow filled(SheetRow row) {
        var blanks = new java.util.HashMap<String, String>();
        row.kind().columns().forEach(column -> blanks.put(column.name(), CellReader.blank(column)));
        return row.over(blanks);
    }
}
