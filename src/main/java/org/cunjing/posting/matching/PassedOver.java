package org.cunjing.posting.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why an officer did not get a station wished for more than the result.
///
/// @param rank the officer's place on the station's list, 1 is the best; absent if not on it
/// @param heldInstead whom the station kept, best first
public record PassedOver(
        String station, Reason reason, @Nullable Integer rank, List<Ranked> heldInstead) {

    public enum Reason {
        RECUSED,
        NO_OPEN_POST,
        NOT_ON_LIST,
        OTHERS_RANK_HIGHER,
        /// The station would have taken the officer rather than somebody it got: the plan as a whole needs it
        /// otherwise.
        WHOLE_PLAN
    }

    /// An officer and the place on the station's list.
    public record Ranked(String officer, int rank) {}
}
