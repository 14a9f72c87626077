package org.cunjing.community.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody is asked to come. Declined, it is gone.
///
/// @param minutes served; null: not checked out
public record Invitation(
        UUID id,
        UUID callId,
        UUID memberId,
        UUID villageId,
        @Nullable Instant acceptedAt,
        @Nullable Instant doneAt,
        @Nullable Integer minutes) {

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
