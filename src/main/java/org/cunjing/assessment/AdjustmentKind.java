package org.cunjing.assessment;

/// Why points are taken off or added by decision.
public enum AdjustmentKind {
    UNEXPLAINED_OVERDUE,
    CIRCULATED_NOTICE,
    FALSIFIED_RECORD,
    BONUS
}
