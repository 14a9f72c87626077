package org.cunjing.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /// @param actor signature of who took it
    public record PastStep(
            WorkOrderStep step,
            Instant at,
            String actor,
            String actorName,
            @Nullable String why,
            @Nullable LocalDate due,
            List<UUID> entries) {

        public PastStep {
            entries = List.copyOf(entries);
        }
    }
}
