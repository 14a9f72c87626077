package org.cunjing.posting.midterm;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An officer is not there from a day on.
///
/// @param until last day away; null: does not come back to the village
/// @param cause for personnel's eyes only
public record Absence(
        UUID officer, LocalDate from, @Nullable LocalDate until, Cause cause) {

    public enum Cause {
        ILLNESS,
        TRAINING,
        NEEDED_AT_BRANCH,
        LEAVES_SERVICE,
        OTHER
    }

    public boolean isForGood() {
        return until == null;
    }
}
