package org.cunjing.community.team;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// What names a member is kept as long as they belong to the team.
public final class StillMember extends Refusal {

    private static final long serialVersionUID = 1L;

    StillMember(UUID member) {
        super(Kind.CONFLICT, "still-member", Map.of(), "Member %s has not left.".formatted(member));
    }
}
