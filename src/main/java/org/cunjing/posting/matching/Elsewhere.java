package org.cunjing.posting.matching;

import org.jspecify.annotations.Nullable;

/// Why a station did not get an officer it ranks higher than one it got, or than a seat left empty.
///
/// @param rank place on the station's list, 1 is the best
/// @param station where the officer is instead; absent if in the reserve
public record Elsewhere(
        String officer, int rank, Cause cause, @Nullable String station) {

    public enum Cause {
        RECUSED,
        NOT_WISHED,
        WISHED_OTHER_MORE,
        /// The officer would have come: the plan as a whole needs it otherwise.
        WHOLE_PLAN
    }
}
