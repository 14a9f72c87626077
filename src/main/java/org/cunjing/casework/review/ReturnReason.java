package org.cunjing.casework.review;

/// What the station misses when it gives a review back.
public enum ReturnReason {
    PREVENTION_UNCLEAR,
    FOLLOW_UP_MISSING,
    PLACE_NOT_VISITED,
    REASON_DOES_NOT_HOLD
}
