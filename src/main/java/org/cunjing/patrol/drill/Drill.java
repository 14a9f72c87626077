package org.cunjing.patrol.drill;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An exercise for an area, from its beginning to its end.
///
/// @param begunByName who answers for the drill; who is drilled is named nowhere
/// @param until over by itself then
/// @param endedAt null: still on
public record Drill(
        UUID id,
        String title,
        Set<UUID> villages,
        Instant begunAt,
        String begunByName,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable Ending ending) {

    enum Ending {
        BY_HAND,
        IN_TIME,
        /// A village of it was switched to emergency in earnest.
        FOR_EARNEST
    }

    public Drill {
        villages = Set.copyOf(villages);
    }

    boolean isOn(Instant at) {
        return endedAt == null && at.isBefore(until);
    }

    /// When it was over, or will be.
    Instant over() {
        return endedAt == null ? until : endedAt;
    }
}
