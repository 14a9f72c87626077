package org.cunjing.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who receives an officer's orders on the days of a leave.
///
/// @param id that of the leave
/// @param deputyId null: the second contact of the village
/// @param stationId of who is away; null: of no station
public record Deputy(
        UUID id,
        UUID officerId,
        @Nullable UUID deputyId,
        @Nullable UUID stationId,
        LocalDate firstDay,
        LocalDate lastDay,
        String namedBy,
        Instant namedAt) {}
