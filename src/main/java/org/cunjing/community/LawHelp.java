package org.cunjing.community;

import java.time.LocalDate;
import java.util.UUID;

/// Where residents of a village find help with the law: a post or an office, not a private person.
///
/// @param checkedOn when somebody last made sure that it holds
public record LawHelp(
        UUID id,
        UUID villageId,
        Kind kind,
        String name,
        String phone,
        String place,
        String hours,
        LocalDate checkedOn) {

    public enum Kind {
        LEGAL_AID,
        MEDIATION_COMMITTEE,
        VILLAGE_LAWYER,
        JUDICIAL_OFFICE,
        CIRCUIT_COURT,
        OTHER
    }
}
