package org.cunjing.dispatch.room;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Somebody wrote the roster of this room meanwhile.
public final class RosterChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    RosterChanged(CommandRoom room) {
        super(
                Kind.CONFLICT,
                "roster-changed",
                Map.of("version", room.version()),
                "The roster of room %s changed meanwhile.".formatted(room.id()));
    }
}
