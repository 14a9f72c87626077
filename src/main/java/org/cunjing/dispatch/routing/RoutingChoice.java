package org.cunjing.dispatch.routing;

import java.util.UUID;

/// A rule for a village, in the version that the person has seen.
public record RoutingChoice(UUID ruleId, int version, UUID villageId) {}
