package org.cunjing.patrol.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.cunjing.access.Role;
import org.cunjing.patrol.drill.DrillItem.Kind;

/// How long the steps of a drill took by role, from the moment at which each thing came up. Times of steps, not of
/// persons: whoever answered is not known here.
record DrillReport(List<StepTime> times, int opened, int unanswered) {

    /// @param medianMs of an even number the longer of the two in the middle
    record StepTime(Kind kind, DrillStep step, Role role, int count, long medianMs, long longestMs) {}

    DrillReport {
        times = List.copyOf(times);
    }

    /// @param over things that had not come up by then do not belong to it
    static DrillReport of(List<DrillItem> all, Instant over) {
        var items = all.stream().filter(one -> one.opensAt().isBefore(over)).toList();
        var times = new ArrayList<StepTime>();
        for (var kind : Kind.values()) {
            for (var step : DrillStep.values()) {
                for (var role : Role.values()) {
                    var took = took(items, kind, one -> one.step() == step && one.role() == role);
                    if (!took.isEmpty()) {
                        times.add(
                                new StepTime(kind, step, role, took.size(), took.get(took.size() / 2), took.getLast()));
                    }
                }
            }
        }
        int unanswered =
                (int) items.stream().filter(one -> one.answers().isEmpty()).count();
        return new DrillReport(times, items.size(), unanswered);
    }

    private static List<Long> took(List<DrillItem> items, Kind kind, Predicate<DrillAnswer> wanted) {
        return items.stream()
                .filter(one -> one.kind() == kind)
                .flatMap(one -> one.answers().stream()
                        .filter(wanted)
                        .map(answer -> Objects.requireNonNull(Duration.between(one.opensAt(), answer.at()))
                                .toMillis()))
                .sorted()
                .toList();
    }
}
