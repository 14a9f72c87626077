package org.cunjing.patrol;

/// What is left of the danger when a finding is closed.
public enum RemainingRisk {
    NONE,
    /// The officer keeps an eye on it on visits.
    LOW,
    /// Goes on in the ledger of hazards or disputes.
    HIGH
}
