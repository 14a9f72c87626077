package org.cunjing.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A posting to start, also one of the past.
///
/// @param lastDay null: until somebody ends it
/// @param termEndsOn of a POSTED one that goes on with a term, or stands in for a while; null: a term of its own
public record NewPosting(
        UUID villageId,
        UUID officerId,
        Duty duty,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UUID batchId,
        @Nullable LocalDate termEndsOn) {

    public NewPosting(
            UUID villageId,
            UUID officerId,
            Duty duty,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable UUID batchId) {
        this(villageId, officerId, duty, firstDay, lastDay, batchId, null);
    }

    public NewPosting {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "lastDay (%s) must not be before firstDay (%s).".formatted(lastDay, firstDay));
        }
    }
}
