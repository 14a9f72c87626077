package org.cunjing.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cunjing.exchange.Change.Effect;

/// Takes the rows of an import back, from officers to townships, and notes what stands in the way. Its transaction
/// must not be committed if anything does.
final class Undoing {

    private final Planner planner;
    private final Plan plan;
    private final List<Blocker> blockers = new ArrayList<>();

    Undoing(Planner planner, Plan plan) {
        this.planner = planner;
        this.plan = plan;
    }

    /// @param usedBy `schema.table` that names the row; empty: it was changed since
    record Blocker(SheetKind kind, String key, String usedBy) {}

    List<Blocker> blockers() {
        return List.copyOf(blockers);
    }

    /// @return how many rows stand in the way
    int run() {
        planner.keepers().reversed().forEach(this::takeBack);
        return blockers.size();
    }

    private void takeBack(Keeper keeper) {
        var changes =
                plan.of(keeper.kinds()).stream().filter(ImportWork::writes).toList();
        if (changes.isEmpty()) {
            return;
        }
        var present = keeper.sight(changes.stream().map(Change::row).toList()).present();
        var still = changes.stream()
                .filter(change -> isAsWritten(
                        change,
                        present.getOrDefault(change.row().kind(), Map.of())
                                .getOrDefault(change.row().key(), Map.of())))
                .toList();
        var added = still.stream()
                .filter(change -> change.effect() == Effect.ADDED)
                .map(Change::row)
                .toList();
        var hand = keeper.hand();
        var used = hand.uses(added);
        added.stream()
                .filter(row -> used.containsKey(row.key()))
                .forEach(row -> blockers.add(new Blocker(row.kind(), row.label(), used.getOrDefault(row.key(), ""))));
        hand.takeBack(added.stream()
                .filter(row -> !used.containsKey(row.key()))
                .map(SheetRow::values)
                .toList());
        still.stream()
                .filter(change -> change.effect() == Effect.CHANGED)
                .forEach(change -> hand.correct(change.before()));
    }

    private boolean isAsWritten(Change change, Map<String, String> now) {
        boolean same = change.row().values().equals(now);
        if (!same) {
            blockers.add(new Blocker(change.row().kind(), change.row().label(), ""));
        }
        return same;
    }
}
