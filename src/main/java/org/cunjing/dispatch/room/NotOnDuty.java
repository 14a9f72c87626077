package org.cunjing.dispatch.room;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The person does not sit in the room, now or next.
public final class NotOnDuty extends Refusal {

    private static final long serialVersionUID = 1L;

    NotOnDuty(UUID room) {
        super(Kind.CONFLICT, "not-on-duty", Map.of(), "This is for whoever is on duty in room %s.".formatted(room));
    }
}
