package org.cunjing.patrol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Officers of neighbouring villages work on one finding together.
///
/// @param village of the finding
/// @param owner who answers for the finding; null: a room
/// @param lead one of the members, or the owner
/// @param until access to the finding is over then
public record JointDuty(
        UUID id,
        UUID finding,
        FindingKind kind,
        UUID village,
        @Nullable UUID owner,
        UUID lead,
        List<Member> members,
        String task,
        Instant begunAt,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable Outcome outcome,
        @Nullable String result) {

    public JointDuty {
        members = List.copyOf(members);
    }

    /// @param village the neighbouring one that the officer answers for
    public record Member(UUID officer, UUID village) {}

    public enum Outcome {
        SETTLED,
        /// Given back to the owner without a settlement.
        RETURNED,
        /// The time was over.
        LAPSED
    }

    boolean isOn(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    /// Everybody to whom a settlement belongs; it counts once all the same.
    List<UUID> everybody() {
        return Stream.concat(Stream.ofNullable(owner), members.stream().map(Member::officer))
                .distinct()
                .toList();
    }
}
