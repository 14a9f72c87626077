package org.cunjing.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
        var kinds = new ArrayList<>(Arrays.asList(SheetKind.values()));
        Collections.reverse(kinds);
        kinds.forEach(this::takeBack);
        return blockers.size();
    }

    private void takeBack(SheetKind kind) {
        var changes = plan.of(kind).stream().filter(ImportWork::writes).toList();
        if (changes.isEmpty()) {
            return;
        }
        var present = planner.keeper(kind).present();
        var still = changes.stream()
                .filter(change ->
                        isAsWritten(change, present.getOrDefault(change.row().key(), Map.of())))
                .toList();
        var added = still.stream()
                .filter(change -> change.effect() == Effect.ADDED)
                .map(change -> change.row().values())
                .toList();
        var hand = planner.keeper(kind).hand();
        var used = hand.uses(added);
        used.forEach((key, table) -> blockers.add(new Blocker(kind, key, table)));
        for (var change : still) {
            if (change.effect() == Effect.CHANGED) {
                hand.correct(change.before());
            } else if (!used.containsKey(change.row().key())) {
                hand.takeBack(change.row().values());
            }
        }
    }

    private boolean isAsWritten(Change change, Map<String, String> now) {
        boolean same = change.row().values().equals(now);
        if (!same) {
            blockers.add(new Blocker(change.row().kind(), change.row().key(), ""));
        }
        return same;
    }
}
