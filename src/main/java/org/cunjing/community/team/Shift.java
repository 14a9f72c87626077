package org.cunjing.community.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who goes where and when.
///
/// @param endsAt earlier than the start: on the next morning
public record Shift(
        UUID id,
        UUID villageId,
        ForceKind force,
        ActivityKind activity,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        List<UUID> members,
        @Nullable LocalDate cancelledOn) {

    public Shift {
        members = List.copyOf(members);
    }
}
