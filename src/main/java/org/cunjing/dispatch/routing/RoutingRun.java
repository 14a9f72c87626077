package org.cunjing.dispatch.routing;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;

/// Candidates that somebody confirmed together, and what became of each.
public record RoutingRun(UUID id, Mark confirmed, List<Sent> sent, List<LeftOut> leftOut) {

    public RoutingRun {
        sent = List.copyOf(sent);
        leftOut = List.copyOf(leftOut);
    }

    /// An order that was issued.
    public record Sent(UUID orderId, UUID ruleId, UUID villageId) {}

    /// What was chosen but not ordered.
    public record LeftOut(UUID ruleId, UUID villageId, Why why) {}

    /// Why not.
    public enum Why {
        /// The condition does not say yes any more, or nobody answers for the village.
        NOT_CALLED_FOR,
        /// Another version is in force.
        RULE_CHANGED,
        ORDERED,
        RESTING
    }
}
