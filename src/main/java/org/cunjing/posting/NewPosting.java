package org.cunjing.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A posting to start, also one of the past.
///
/// @param lastDay null: until somebody ends it
public record NewPosting(
        UUID villageId,
        UUID officerId,
        Duty duty,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UUID batchId) {

    public NewPosting {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "lastDay (%s) must not be before firstDay (%s).".formatted(lastDay, firstDay));
        }
    }
}
