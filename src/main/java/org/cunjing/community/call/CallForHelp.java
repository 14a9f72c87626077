package org.cunjing.community.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Volunteers are asked to be in an area for some hours.
///
/// @param area villages; nobody is told which way to go, and nobody writes down which way they went
/// @param wanted people
/// @param accompaniedBy officer or leader who goes along
/// @param forPartners community partners of the area read it too
public record CallForHelp(
        UUID id,
        CallKind kind,
        String title,
        Set<UUID> area,
        Instant startsAt,
        Instant endsAt,
        int wanted,
        @Nullable String equipment,
        @Nullable String insurance,
        @Nullable String accompaniedBy,
        boolean forPartners,
        @Nullable Instant cancelledAt) {

    public CallForHelp {
        area = Set.copyOf(area);
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean isOpen(Instant now) {
        return cancelledAt == null && now.isBefore(endsAt);
    }

    public boolean hasBegun(Instant now) {
        return cancelledAt == null && !now.isBefore(startsAt);
    }
}
