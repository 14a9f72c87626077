package org.cunjing.field.photo;

import java.time.Instant;
import java.util.UUID;

/// A photo that is kept, without its pixels.
///
/// @param hash SHA-256 of the file as the phone sent it
/// @param width pixels, as kept
record Photo(UUID id, UUID entryId, UUID villageId, UUID officerId, String hash, int width, int height, Instant at) {}
