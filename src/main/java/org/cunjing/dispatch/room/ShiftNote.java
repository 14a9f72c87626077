package org.cunjing.dispatch.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one shift leaves to the next, signed by both.
///
/// @param points what was open at that moment
/// @param takenBy null: the next one has not signed
public record ShiftNote(
        UUID id,
        UUID room,
        UUID shift,
        @Nullable String words,
        List<OpenPoint> points,
        Instant givenAt,
        UUID givenBy,
        String givenByName,
        @Nullable Instant takenAt,
        @Nullable UUID takenBy,
        @Nullable String takenByName) {

    public ShiftNote {
        points = List.copyOf(points);
    }
}
