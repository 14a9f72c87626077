package org.cunjing.posting.renewal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Receipt of a handover.
///
/// @param before number of open things by kind that the giver had
/// @param after number by kind that went to the taker; always equal, the database holds it too
public record Handover(
        UUID id,
        UUID roundId,
        UUID villageId,
        UUID giverId,
        UUID takerId,
        Instant at,
        Map<String, Integer> before,
        Map<String, Integer> after) {

    public Handover {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
