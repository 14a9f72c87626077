package org.cunjing.casework.review;

/// Why a case could not be reviewed on the ground.
public enum NoReviewReason {
    /// Whoever was harmed does not want a visit, and nobody has to.
    VISIT_DECLINED,
    MOVED_AWAY,
    /// The case turned out not to have happened here.
    HAPPENED_ELSEWHERE,
    /// The investigators asked to leave the place alone.
    INVESTIGATION_GOES_ON
}
