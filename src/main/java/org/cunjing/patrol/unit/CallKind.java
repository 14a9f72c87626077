package org.cunjing.patrol.unit;

/// What a place needs somebody for.
public enum CallKind {
    HAZARD,
    DISPUTE,
    /// People gather, or somebody breaks the peace.
    DISTURBANCE,
    SERVICE
}
