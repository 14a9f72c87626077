package org.cunjing.dispatch.routing;

import java.util.Map;
import java.util.UUID;

/// A village with the officer who answers for it, and what a condition may know of them today.
record RoutingCase(UUID villageId, UUID stationId, UUID officerId, Map<RoutingVariable, Object> facts) {

    RoutingCase {
        facts = Map.copyOf(facts);
    }
}
