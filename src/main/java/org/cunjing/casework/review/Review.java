package org.cunjing.casework.review;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// A preventable case and the look back at it.
///
/// @param ownerId the officer who goes there
/// @param findings as handed in last
/// @param late handed in after its last day
/// @param checked who closed it, and when
public record Review(
        CaseNote note,
        Mark noted,
        LocalDate dueOn,
        UUID ownerId,
        ReviewState state,
        @Nullable Findings findings,
        @Nullable Mark reviewed,
        boolean late,
        @Nullable ReturnReason returnedWhy,
        @Nullable Mark checked) {

    boolean isOverdue(LocalDate today) {
        return state == ReviewState.NOTED && dueOn.isBefore(today);
    }
}
