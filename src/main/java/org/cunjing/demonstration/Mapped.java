package org.cunjing.demonstration;

import org.cunjing.casework.HazardSeverity;
import org.cunjing.casework.HazardType;

/// The generator's words in the words of the ledgers.
final class Mapped {

    private Mapped() {}

    static HazardType type(Seeded.HazardKind kind) {
        return switch (kind) {
            case FIRE_EXIT, ELECTRICITY, FIRE_EQUIPMENT -> HazardType.FIRE;
            case SECURITY_EQUIPMENT, REGISTRATION -> HazardType.PUBLIC_SECURITY;
            case TRAFFIC -> HazardType.ROAD_TRAFFIC;
        };
    }

    static HazardSeverity severity(Seeded.Severity severity) {
        return switch (severity) {
            case LOW -> HazardSeverity.GENERAL;
            case MEDIUM -> HazardSeverity.PROMINENT;
            case HIGH -> HazardSeverity.MAJOR;
        };
    }
}
