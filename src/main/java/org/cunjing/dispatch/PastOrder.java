package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// An order of the past with what was done about it, beginning with its issue or draft.
public record PastOrder(
        UUID id,
        UUID villageId,
        UUID officerId,
        Instruction what,
        WorkSource source,
        LocalDate due,
        List<PastStep> steps) {

    public PastOrder {
        steps = List.copyOf(steps);
    }

    /// @param mark when and by whom it was taken
    public record PastStep(
            WorkOrderStep step,
            Mark mark,
            @Nullable String why,
            @Nullable LocalDate due,
            List<UUID> entries) {

        public PastStep {
            entries = List.copyOf(entries);
        }
    }
}
