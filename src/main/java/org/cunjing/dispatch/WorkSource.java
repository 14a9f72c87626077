package org.cunjing.dispatch;

/// Where work comes from.
public enum WorkSource {
    /// A standing duty of the post, by a monthly plan.
    RESPONSIBILITY,
    /// A single order of a station or the bureau.
    DISPATCH,
    /// Proposed by the officer; counts once a leader has issued it.
    SELF_INITIATED
}
