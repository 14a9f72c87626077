package org.cunjing.community;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who helps in an organisation.
///
/// @param name masked
/// @param leftOn last day; null: still there
public record Volunteer(
        UUID id,
        UUID organisationId,
        UUID villageId,
        String name,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}
