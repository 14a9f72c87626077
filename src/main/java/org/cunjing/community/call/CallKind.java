package org.cunjing.community.call;

/// What volunteers are asked for.
public enum CallKind {
    /// Something that hands are needed for.
    NEED,
    /// To go along through an area for some hours: adults alone, insured, led by an officer or a leader.
    PATROL
}
