package org.cunjing.casework;

import java.time.Instant;
import java.util.UUID;
import org.cunjing.shared.Made;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// An entry as the officer hands it in.
///
/// @param id made by the officer's device; the same again is the same entry
/// @param workOrderId the order that asked for it; null: the officer's own doing
/// @param place only if the officer chose to add it
/// @param made when it was written without network; null: now
public record NewEntry(
        UUID id,
        UUID villageId,
        UUID officerId,
        Instant happenedAt,
        @Nullable UUID workOrderId,
        @Nullable Position place,
        Details details,
        @Nullable Made made) {

    /// An entry that is written at the server.
    public NewEntry(
            UUID id,
            UUID villageId,
            UUID officerId,
            Instant happenedAt,
            @Nullable UUID workOrderId,
            @Nullable Position place,
            Details details) {
        this(id, villageId, officerId, happenedAt, workOrderId, place, details, null);
    }
}
