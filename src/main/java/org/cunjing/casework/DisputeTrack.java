package org.cunjing.casework;

/// The way on which a dispute is settled.
public enum DisputeTrack {
    PEOPLES_MEDIATION,
    PUBLIC_SECURITY_MEDIATION,
    /// To court, labour arbitration, the women's federation, …
    REFERRAL
}
