package org.cunjing.dispatch.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A room that leads work day and night.
///
/// @param stationId null: the whole bureau
/// @param aboveId the room that hears when this one stays silent; null: the last
/// @param version of its roster
public record CommandRoom(
        UUID id,
        String name,
        @Nullable UUID stationId,
        @Nullable UUID aboveId,
        long version) {}
