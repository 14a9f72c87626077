package org.cunjing.patrol;

/// What a patrol finds.
public enum FindingKind {
    HAZARD,
    DISPUTE
}
