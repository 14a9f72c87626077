package org.cunjing.dispatch;

/// Where work comes from.
public enum WorkSource {
    /// Standing duties of the post, laid out by monthly plans.
    RESPONSIBILITY,
    /// An order of a station or the bureau.
    DISPATCH,
    /// Proposed by the officer; counts once a leader has issued it.
    SELF_INITIATED
}
