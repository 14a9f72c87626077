package org.cunjing.patrol.mode;

import java.time.Instant;
import java.util.UUID;

/// Where an emergency has, or had, a team.
///
/// @param until when the emergency ends, or has ended
/// @param movedUp shifted there to cover others, and free for a call
public record TeamDuty(UUID team, UUID emergency, UUID village, Instant from, Instant until, boolean movedUp) {

    public boolean isOn(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
