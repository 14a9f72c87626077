package org.cunjing.community.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who belongs to a village's team, or did.
///
/// @param force one of the five; null: none of them
/// @param roleId one of the three; null: one of the N
/// @param name masked; null: erased
/// @param contact masked; null: not given, or erased
/// @param toldOn when they were told what the task is and what can happen; volunteers always are
/// @param adultSeenOn when somebody saw that they are of age; null: not yet. No day of birth is kept.
/// @param leftOn last day; null: still there
public record TeamMember(
        UUID id,
        UUID villageId,
        MemberCategory category,
        @Nullable ForceKind force,
        @Nullable UUID roleId,
        @Nullable String organisation,
        @Nullable String name,
        @Nullable String contact,
        LocalDate consentedOn,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate adultSeenOn,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate erasedOn,
        List<Training> trainings) {

    public TeamMember {
        trainings = List.copyOf(trainings);
    }

    public record Training(LocalDate heldOn, String topic) {}

    public boolean isVolunteer() {
        return force != null && force.isVoluntary();
    }

    public boolean isMemberOn(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || !leftOn.isBefore(day));
    }

    public boolean isKnownAdultOn(LocalDate day) {
        return adultSeenOn != null && !adultSeenOn.isAfter(day);
    }
}
