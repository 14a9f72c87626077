package org.cunjing.posting.renewal;

import java.util.List;
import java.util.UUID;

/// What one side thinks of one posting.
///
/// @param villages where the officer would rather be, best first; empty for the other sides
public record Opinion(UUID postingId, Side side, Choice choice, String remark, List<UUID> villages) {

    public enum Side {
        OFFICER,
        BRANCH,
        STATION
    }

    public enum Choice {
        KEEP,
        /// The officer wants to go, the branch calls the officer back, or the station asks for somebody else. One
        /// of the three is enough.
        LEAVE
    }

    public Opinion {
        villages = List.copyOf(villages);
    }
}
