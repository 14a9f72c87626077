package org.cunjing.casework.review;

/// Cases that prevention can keep from happening.
public enum PreventableKind {
    BURGLARY,
    THEFT,
    VEHICLE_THEFT,
    ROBBERY,
    TELECOM_FRAUD,
    OTHER_FRAUD
}
