package org.cunjing.posting.midterm;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
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

    /// Longer ago than this nobody was away without the village noticing.
    private static final int MOST_DAYS_BACK = 60;

    public boolean isForGood() {
        return until == null;
    }

    /// @throws Faulty if it began too long ago, is too far ahead, or is over
    void requireDays(LocalDate today) {
        if (from.isBefore(today.minusDays(MOST_DAYS_BACK)) || from.isAfter(today.plusYears(1))) {
            throw new Faulty(List.of(new Fault("from", "out-of-range")));
        }
        if (until != null && (until.isBefore(from) || until.isBefore(today))) {
            throw new Faulty(List.of(new Fault("until", "out-of-range")));
        }
    }
}
