package org.cunjing.casework.review;

/// How far the review of a case has come.
public enum ReviewState {
    /// The station noted the case; the officer has yet to go there.
    NOTED,
    /// The officer was there.
    REVIEWED,
    /// The officer said why nobody could go there.
    EXCUSED,
    /// The station has looked at it and closed it.
    CHECKED,
    /// Noted by mistake; counts nowhere.
    WITHDRAWN
}
