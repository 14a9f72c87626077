package org.cunjing.posting.handover;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Receipt of a handover.
///
/// @param roundId null: outside a renewal round
/// @param custody nobody has the village yet; the leader of the station's squad keeps its open work until then
/// @param before number of open things by kind that the giver had
/// @param after number by kind that went to the taker; always equal, the database holds it too
public record Handover(
        UUID id,
        @Nullable UUID roundId,
        UUID villageId,
        UUID giverId,
        UUID takerId,
        boolean custody,
        Instant at,
        Map<String, Integer> before,
        Map<String, Integer> after) {

    public Handover {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
