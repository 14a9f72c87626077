package org.cunjing.dispatch.room;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The station has its room already.
public final class RoomExists extends Refusal {

    private static final long serialVersionUID = 1L;

    RoomExists(UUID station) {
        super(Kind.CONFLICT, "room-exists", Map.of(), "Station %s has a room.".formatted(station));
    }
}
