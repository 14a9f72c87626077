package org.cunjing.casework;

import java.time.Instant;
import java.util.UUID;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// An entry as the officer hands it in.
///
/// @param id made by the officer's device; the same again is the same entry
/// @param workOrderId the order that asked for it; null: the officer's own doing
/// @param place only if the officer chose to add it
public record NewEntry(
        UUID id,
        UUID villageId,
        UUID officerId,
        Instant happenedAt,
        @Nullable UUID workOrderId,
        @Nullable Position place,
        Details details) {}
