package org.cunjing.exchange;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cunjing.exchange.Keeper.Sight;
import org.springframework.stereotype.Component;

/// Compares rows of a file with what is kept. Needs a transaction that is open.
@Component
class Planner {

    private final Map<SheetKind, Keeper> keepers = new EnumMap<>(SheetKind.class);

    Planner(List<Keeper> keepers) {
        keepers.forEach(keeper -> keeper.kinds().forEach(kind -> this.keepers.put(kind, keeper)));
    }

    /// In the order in which they are written.
    List<Keeper> keepers() {
        return keepers.values().stream().distinct().toList();
    }

    /// Every row of a register, by key.
    Map<String, Map<String, String>> present(SheetKind kind) {
        return keeper(kind).sight(List.of()).present().getOrDefault(kind, Map.of());
    }

    private Keeper keeper(SheetKind kind) {
        return Objects.requireNonNull(keepers.get(kind));
    }

    /// @param faults of reading, to which those of the rules are added
    Plan plan(List<SheetRow> rows, List<CellFault> faults, Progress progress) {
        var sights = new HashMap<Keeper, Sight>();
        var present = new EnumMap<SheetKind, Map<String, Map<String, String>>>(SheetKind.class);
        keepers().forEach(keeper -> sights.put(keeper, keeper.sight(rows)));
        sights.values().forEach(sight -> present.putAll(sight.present()));
        var all = new ArrayList<>(faults);
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            var before = present.getOrDefault(row.kind(), Map.of()).getOrDefault(row.key(), Map.of());
            var missing = before.isEmpty() ? missing(row) : List.<CellFault>of();
            all.addAll(missing);
            if (missing.isEmpty()) {
                var sight = Objects.requireNonNull(sights.get(keeper(row.kind())));
                changes.add(Change.of(before.isEmpty() ? sight.ready(filled(row)) : row, before));
            }
        }
        var outlook = new Outlook(present, changes);
        for (var change : changes) {
            progress.step();
            all.addAll(Objects.requireNonNull(sights.get(keeper(change.row().kind())))
                    .check(change, outlook));
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
        var blanks = new HashMap<String, String>();
        row.kind().columns().forEach(column -> blanks.put(column.name(), CellReader.blank(column)));
        return row.over(blanks);
    }
}
