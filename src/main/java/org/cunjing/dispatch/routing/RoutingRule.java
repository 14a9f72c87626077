package org.cunjing.dispatch.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Calls for an order where a village's situation asks for it; proposes only, a leader confirms.
///
/// @param stationId null: the whole bureau
/// @param inForce number of the version that counts; null: none
/// @param versions the newest first; at most one is a draft
public record RoutingRule(
        UUID id,
        @Nullable UUID stationId,
        @Nullable Integer inForce,
        @Nullable Instant inForceSince,
        List<RuleVersion> versions) {

    public RoutingRule {
        versions = List.copyOf(versions);
    }

    public Optional<RuleVersion> current() {
        return versions.stream()
                .filter(version -> inForce != null && version.number() == inForce)
                .findFirst();
    }

    public Optional<RuleVersion> draft() {
        return versions.stream().filter(RuleVersion::isDraft).findFirst();
    }

    Optional<RuleVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /// By which people know it: the version that counts, else the newest.
    String name() {
        return current().orElseGet(versions::getFirst).content().name();
    }
}
