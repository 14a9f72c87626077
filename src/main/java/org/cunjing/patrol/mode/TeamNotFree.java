package org.cunjing.patrol.mode;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// An emergency has the team already, this one or another.
public final class TeamNotFree extends Refusal {

    private static final long serialVersionUID = 1L;

    TeamNotFree(UUID team) {
        super(Kind.CONFLICT, "team-not-free", Map.of(), "Team %s is deployed already.".formatted(team));
    }
}
