package org.cunjing.community;

import java.time.LocalDate;
import java.util.UUID;

/// A team or partner that helps to keep a village safe.
public record Organisation(UUID id, UUID villageId, Kind kind, String name, LocalDate foundedOn) {

    public enum Kind {
        PEACE_VOLUNTEERS,
        VOLUNTEER_PATROL,
        RED_ARMBANDS,
        SECURITY_COMMITTEE,
        NEIGHBOURHOOD_WATCH,
        COMMUNITY_PARTNERS
    }
}
