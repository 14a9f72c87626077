package org.cunjing.posting.midterm;

import java.util.List;
import java.util.UUID;

/// Who could take a village if one thing were different: told when nobody can.
public record NearMiss(Reason reason, UUID village, List<UUID> officers) {

    public enum Reason {
        /// A declared conflict of interest at the station.
        CONFLICT,
        ON_LEAVE,
        /// Answers for as many villages already as one may.
        FULL,
        /// Of the next station, with a village that borders on this one.
        OTHER_STATION,
        /// There is no officer without a village at all.
        NO_RESERVE
    }

    public NearMiss {
        officers = List.copyOf(officers);
    }
}
