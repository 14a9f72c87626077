package org.cunjing.community.team;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Faulty.Fault;
import org.jspecify.annotations.Nullable;

/// Somebody who joins a team today.
///
/// @param name as it is; sealed before it is stored
/// @param consented to name and contact being kept here
/// @param told truthfully what the task is and what can happen
/// @param agreed in writing, as volunteers do
/// @param adult seen on a document that stays with its owner
public record NewTeamMember(
        UUID id,
        UUID villageId,
        MemberCategory category,
        @Nullable ForceKind force,
        @Nullable UUID roleId,
        @Nullable String organisation,
        String name,
        @Nullable String contact,
        boolean consented,
        boolean told,
        boolean agreed,
        boolean adult) {

    List<Fault> faults(TeamModel model) {
        var faults = new ArrayList<Fault>();
        if (!consented) {
            faults.add(new Fault("consented", "consent-needed"));
        }
        if (isVoluntary() && !told) {
            faults.add(new Fault("told", "telling-needed"));
        }
        if (isVoluntary() && !agreed) {
            faults.add(new Fault("agreed", "agreement-needed"));
        }
        if (roleId != null
                && model.roles().stream().noneMatch(role -> role.id().equals(roleId) && role.category() == category)) {
            faults.add(new Fault("roleId", "role-of-others"));
        }
        return faults;
    }

    private boolean isVoluntary() {
        return force != null && force.isVoluntary();
    }
}
