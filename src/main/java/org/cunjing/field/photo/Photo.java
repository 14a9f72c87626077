package org.cunjing.field.photo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A photo that is kept, without its pixels.
///
/// @param hash SHA-256 of the file as the phone sent it
/// @param width pixels, as kept
/// @param document it shows somebody's paper, and is deleted with the matter
/// @param deletedAt of the pixels; null: they are there
record Photo(
        UUID id,
        UUID entryId,
        UUID villageId,
        UUID officerId,
        String hash,
        int width,
        int height,
        boolean document,
        Instant at,
        @Nullable Instant deletedAt) {}
