package org.cunjing.assessment.scoring;

/// Why points are taken off.
public enum DeductionKind {
    UNEXPLAINED_OVERDUE,
    CIRCULATED_NOTICE,
    /// Voids the item it belongs to as well.
    FALSIFIED_RECORD
}
