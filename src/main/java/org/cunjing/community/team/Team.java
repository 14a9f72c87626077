package org.cunjing.community.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The team of a village on a day, held against the template.
///
/// @param leader who answers for the village that day; null: nobody
/// @param places the core roles and how they are filled
/// @param volunteers how many of the N there are
record Team(
        UUID villageId,
        LocalDate day,
        @Nullable Leader leader,
        List<Place> places,
        int volunteers,
        int volunteersLeast,
        List<TeamMember> members,
        List<Shift> shifts) {

    record Leader(UUID officerId, String name) {}

    record Place(TeamRole role, int filled) {

        boolean isMissing() {
            return filled < role.least();
        }
    }

    Team {
        places = List.copyOf(places);
        members = List.copyOf(members);
        shifts = List.copyOf(shifts);
    }
}
