package org.cunjing.dispatch.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step of an order to the next who has to hear of it, or its being taken over.
///
/// @param kind who heard: CONTACT, ROOM, or TAKEN
/// @param why NOT_ACCEPTED, NOT_FINISHED, ON_LEAVE, NOBODY_ON_DUTY, CONTACT_AWAY or TAKEN
/// @param officerId the second contact; null: a room
/// @param name who sat in the room, or took over; null: nobody, or an officer
public record EscalationStep(
        UUID id,
        UUID orderId,
        UUID villageId,
        Instant at,
        Kind kind,
        Why why,
        @Nullable UUID officerId,
        @Nullable UUID roomId,
        @Nullable String name) {

    public enum Kind {
        CONTACT,
        ROOM,
        TAKEN
    }

    public enum Why {
        NOT_ACCEPTED,
        NOT_FINISHED,
        ON_LEAVE,
        NOBODY_ON_DUTY,
        CONTACT_AWAY,
        TAKEN
    }
}
