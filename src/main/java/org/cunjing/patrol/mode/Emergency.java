package org.cunjing.patrol.mode;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A plan in force for its area, from a switch to the return.
///
/// @param until returns by itself then
/// @param endedAt null: still on
public record Emergency(
        UUID id,
        UUID plan,
        Set<UUID> villages,
        Instant begunAt,
        Instant until,
        @Nullable Instant endedAt) {

    enum Step {
        SWITCH,
        EXTEND,
        RETURN,
        EXPIRE
    }

    /// One thing that was done with it.
    ///
    /// @param actorName null: the application itself, at the end of the time
    record Switch(
            UUID id,
            Step step,
            Instant at,
            @Nullable String actorName,
            @Nullable String reason,
            @Nullable Instant until) {}

    /// What a switch asks of a team.
    ///
    /// @param movedUp to cover others, not by the plan
    record Deployment(
            PatrolMode mode,
            UUID team,
            UUID village,
            String task,
            Instant orderedAt,
            @Nullable Instant toldAt,
            @Nullable Instant inPlaceAt,
            boolean movedUp) {}

    public Emergency {
        villages = Set.copyOf(villages);
    }

    boolean isOn(Instant at) {
        return endedAt == null && at.isBefore(until);
    }

    /// From the order to the last of the moments; empty as long as one is missing.
    static Optional<Duration> longest(List<Deployment> asked, Function<Deployment, @Nullable Instant> moment) {
        if (asked.isEmpty() || asked.stream().anyMatch(one -> moment.apply(one) == null)) {
            return Optional.empty();
        }
        return asked.stream()
                .map(one -> Duration.between(one.orderedAt(), Objects.requireNonNull(moment.apply(one))))
                .max(Comparator.naturalOrder());
    }
}
