package org.cunjing.patrol;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a finding.
///
/// @param actorName null: the application itself
public record FindingEvent(
        UUID id,
        FindingStep step,
        FindingState state,
        FindingOwner owner,
        Instant at,
        @Nullable String actorName,
        @Nullable String why) {}
