package org.cunjing.grant;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// Permission for a station's command room to read some fields of some villages for a time.
///
/// @param emergency opened at once by the station itself, and judged afterwards
/// @param end exclusive
/// @param decision null: nobody has decided, or nobody has to
/// @param review of an emergency; null: still due
public record AccessGrant(
        UUID id,
        String source,
        Purpose purpose,
        List<String> fields,
        UUID stationId,
        Set<UUID> villageIds,
        boolean emergency,
        String reason,
        Instant start,
        Instant end,
        State state,
        Mark asked,
        @Nullable Said decision,
        @Nullable Said revocation,
        @Nullable Review review) {

    static final Duration EMERGENCY = Duration.ofMinutes(30);

    /// How long the bureau's office has for its judgement of an emergency.
    static final Duration REVIEW = Duration.ofDays(3);

    public enum State {
        ASKED,
        OPEN,
        REFUSED,
        REVOKED
    }

    public record Said(Mark mark, String words) {}

    public record Review(Mark mark, boolean justified, String remark) {}

    public AccessGrant {
        fields = List.copyOf(fields);
        villageIds = Set.copyOf(villageIds);
    }

    boolean isInForce(Instant at) {
        return state == State.OPEN && !at.isBefore(start) && at.isBefore(end);
    }

    boolean isOver(Instant at) {
        return state == State.OPEN && !at.isBefore(end);
    }

    boolean waitsForReview() {
        return emergency && review == null;
    }
}
