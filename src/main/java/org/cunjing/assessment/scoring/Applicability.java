package org.cunjing.assessment.scoring;

/// Whether an item counts in a month.
public enum Applicability {
    APPLICABLE,
    /// Nothing to measure: neither fault nor merit, the weight goes to the other items.
    NOT_APPLICABLE,
    /// A record was falsified: the weight stays, the ratio is 0.
    VOIDED
}
