package org.cunjing.community.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of the "3" of a team.
///
/// @param category who can fill it
/// @param name what the bureau calls it; null: as its category
/// @param least how many
record TeamRole(UUID id, MemberCategory category, @Nullable String name, int least) {

    TeamRole {
        if (least < 1) {
            throw new IllegalArgumentException("least (%d) must be at least 1.".formatted(least));
        }
    }
}
