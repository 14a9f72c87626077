package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.jspecify.annotations.Nullable;

/// A step that somebody takes with a work order.
///
/// @param version of the order that the person has seen; null: whatever it is
/// @param due the day asked for or granted
/// @param basis completes a draft at its issue
public record WorkOrderMove(
        WorkOrderStep step,
        @Nullable Long version,
        @Nullable String why,
        @Nullable LocalDate due,
        List<UUID> entries,
        @Nullable String basis) {

    public WorkOrderMove {
        entries = List.copyOf(entries);
    }

    public static WorkOrderMove of(WorkOrderStep step) {
        return new WorkOrderMove(step, null, null, null, List.of(), null);
    }

    WorkOrderMove dueOn(LocalDate day) {
        return new WorkOrderMove(step, version, why, day, entries, basis);
    }

    /// @throws Faulty if a reason, a day or the evidence is missing
    void check(LocalDate today) {
        var faults = new ArrayList<Fault>();
        boolean silent = why == null || why.isBlank();
        boolean bare = step == WorkOrderStep.SUBMIT && entries.isEmpty();
        if (silent && (step.needsReason() || bare)) {
            faults.add(new Fault("why", "required"));
        }
        if (step.needsDay() && due == null) {
            faults.add(new Fault("due", "required"));
        }
        if (due != null && due.isBefore(today)) {
            faults.add(new Fault("due", "out-of-range"));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }
}
