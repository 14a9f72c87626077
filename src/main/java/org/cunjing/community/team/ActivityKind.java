package org.cunjing.community.team;

/// What a team does together.
public enum ActivityKind {
    /// For adults alone.
    PATROL,
    PUBLICITY,
    GOVERNANCE
}
