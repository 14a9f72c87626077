package org.cunjing.assessment.scoring;

/// Why somebody has a score but no rank.
public enum UnrankedReason {
    SERVED_TOO_LITTLE,
    NOTHING_APPLICABLE
}
