package org.cunjing.community.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that the village's plan and the police's have in common.
///
/// @param side who sees to it
/// @param version of what a form showed
public record PlanItem(
        UUID id,
        UUID villageId,
        Side side,
        String title,
        LocalDate dueOn,
        Progress progress,
        @Nullable String note,
        int version) {

    public enum Side {
        VILLAGE,
        POLICE,
        BOTH
    }

    public enum Progress {
        PLANNED,
        UNDER_WAY,
        DONE,
        DROPPED
    }
}
