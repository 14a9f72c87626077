package org.cunjing.casework.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// @param visitedOn null while nothing is handed in, and where nobody could go there
record ReviewView(
        UUID id,
        UUID villageId,
        String villageName,
        String reference,
        PreventableKind kind,
        YearMonth month,
        Mark noted,
        LocalDate dueOn,
        UUID ownerId,
        String ownerName,
        ReviewState state,
        @Nullable LocalDate visitedOn,
        Set<Prevention> failed,
        List<Consequence> consequences,
        @Nullable NoReviewReason whyNot,
        @Nullable Mark reviewed,
        boolean late,
        boolean overdue,
        @Nullable ReturnReason returnedWhy,
        @Nullable Mark checked) {}
