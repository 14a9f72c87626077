package org.cunjing.analysis;

/// What happened. Disputes inside families are left out: their places are homes.
enum IncidentKind {
    FIRE,
    ROAD_TRAFFIC,
    PUBLIC_SECURITY,
    OTHER_HAZARD,
    /// A hazard that a patrol found.
    FOUND_HAZARD,
    DISPUTE
}
