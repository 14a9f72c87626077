package org.cunjing.community.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/// 1 + 3 + N: the officer, the core roles, and how many helpers there should be. Data of the bureau.
///
/// @param volunteers N, at least
record TeamModel(List<TeamRole> roles, int volunteers) {

    private static final TeamModel PROPOSAL = new TeamModel(
            List.of(
                    proposed(MemberCategory.AUXILIARY),
                    proposed(MemberCategory.GRID_WORKER),
                    proposed(MemberCategory.COMPREHENSIVE_GOVERNANCE)),
            1);

    TeamModel {
        roles = List.copyOf(roles);
    }

    /// Stands as long as the bureau has said nothing else.
    static TeamModel proposal() {
        return PROPOSAL;
    }

    static UUID proposedId(MemberCategory category) {
        return UUID.nameUUIDFromBytes(("team role " + category).getBytes(UTF_8));
    }

    private static TeamRole proposed(MemberCategory category) {
        return new TeamRole(proposedId(category), category, null, 1);
    }
}
