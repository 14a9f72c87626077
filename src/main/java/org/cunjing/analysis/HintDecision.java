package org.cunjing.analysis;

import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// What a leader made of a hint.
///
/// @param reason of a dismissal
/// @param orderId draft that an acceptance opened
record HintDecision(
        UUID id,
        HintKind kind,
        int ruleVersion,
        UUID villageId,
        Set<UUID> incidents,
        boolean accepted,
        @Nullable String reason,
        @Nullable UUID orderId,
        Mark mark) {

    HintDecision {
        incidents = Set.copyOf(incidents);
    }

    /// Whether it answers the hint too: nothing has been added since.
    boolean covers(Hint hint) {
        return kind == hint.rule().kind() && incidents.containsAll(hint.ids());
    }
}
