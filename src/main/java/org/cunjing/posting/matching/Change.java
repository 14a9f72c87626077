package org.cunjing.posting.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that is assumed, or decided, otherwise than the lists and the rule have it.
public sealed interface Change {

    /// The officer is placed at this station, and in this village if one is named.
    record Pin(String officer, String station, @Nullable String village) implements Change {}

    /// The officer is not placed at this station; if a village is named, only not there.
    record Forbid(String officer, String station, @Nullable String village) implements Change {}

    /// The officer had wished for these stations, best first.
    record Wishes(String officer, List<String> stations) implements Change {

        public Wishes {
            stations = List.copyOf(stations);
        }
    }

    /// The station had so many seats.
    record Seats(String station, int seats) implements Change {}
}
