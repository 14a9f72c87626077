package org.cunjing.dispatch;

/// What modules above count in a village for the conditions of routing rules: situations and work, never people.
public enum VillageFigure {
    OPEN_HAZARDS_PUBLIC_SECURITY,
    OPEN_HAZARDS_FIRE,
    OPEN_HAZARDS_ROAD_TRAFFIC,
    OPEN_HAZARDS_OTHER,
    OPEN_DISPUTES_NEIGHBOUR,
    OPEN_DISPUTES_FAMILY,
    OPEN_DISPUTES_LABOUR,
    OPEN_DISPUTES_OTHER,
    OPEN_OPINIONS,
    /// Entries whose next step is past its day.
    OVERDUE_MEASURES,
    /// Recorded in the last thirty days, as everything below.
    NEW_HAZARDS,
    NEW_DISPUTES,
    VISITS,
    INSPECTIONS,
    SESSIONS,
    FOUND_HAZARDS,
    FOUND_DISPUTES
}
