package org.cunjing.posting.renewal;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Role;

/// What one side thinks of one posting.
///
/// @param villages where the officer would rather be, best first; empty for the other sides
public record Opinion(UUID postingId, Side side, Choice choice, String remark, List<UUID> villages) {

    public enum Side {
        OFFICER,
        BRANCH,
        STATION;

        /// The side that a role speaks for.
        static Side of(Role role) {
            return switch (role) {
                case BRANCH_HEAD -> BRANCH;
                case STATION_LEADER -> STATION;
                case POSTED_OFFICER,
                        BUREAU_OFFICE,
                        HOUSEHOLD_AFFAIRS,
                        SQUAD_LEADER,
                        COMMUNITY_OFFICER,
                        COMMITTEE,
                        AUDITOR,
                        DEPARTMENT,
                        ADMINISTRATOR -> OFFICER;
            };
        }
    }

    public enum Choice {
        KEEP,
        /// The officer wants to go, the branch calls the officer back, or the station asks for somebody else. One
        /// of the three is enough.
        LEAVE
    }

    public Opinion {
        villages = List.copyOf(villages);
    }
}
