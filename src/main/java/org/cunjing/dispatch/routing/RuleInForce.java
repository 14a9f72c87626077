package org.cunjing.dispatch.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rule ready to be asked.
///
/// @param stationId null: the whole bureau
record RuleInForce(UUID id, @Nullable UUID stationId, int version, RuleContent content, Condition condition) {

    boolean isFor(RoutingCase one) {
        return stationId == null || stationId.equals(one.stationId());
    }
}
