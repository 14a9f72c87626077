package org.cunjing.dispatch.room;

import java.time.Instant;
import java.util.UUID;

/// The time in which one person sits in a room.
///
/// @param name of the person when the roster was written
public record DutyShift(UUID id, UUID room, UUID account, String name, Instant from, Instant to) {

    public DutyShift {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("to (%s) must be after from (%s).".formatted(to, from));
        }
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    boolean overlaps(DutyShift other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
