package org.cunjing.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The time in which one officer answers for one village.
///
/// @param lastDay null: until somebody ends it
/// @param termEndsOn last day of the term of a POSTED one, null for the others; past it without an end the posting
/// holds over, so that the village stays covered
public record Posting(
        UUID id,
        UUID villageId,
        UUID officerId,
        Duty duty,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UUID batchId,
        @Nullable LocalDate termEndsOn) {

    public boolean holdsOver(LocalDate day) {
        return termEndsOn != null && lastDay == null && day.isAfter(termEndsOn);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
