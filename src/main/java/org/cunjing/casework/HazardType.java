package org.cunjing.casework;

/// What a hazard endangers.
public enum HazardType {
    PUBLIC_SECURITY,
    FIRE,
    ROAD_TRAFFIC,
    OTHER
}
