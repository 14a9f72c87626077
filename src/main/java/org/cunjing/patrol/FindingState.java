package org.cunjing.patrol;

/// How far a finding is.
public enum FindingState {
    REPORTED,
    ACCEPTED,
    /// Given back with a reason; a leader decides.
    RETURNED,
    CLOSED
}
