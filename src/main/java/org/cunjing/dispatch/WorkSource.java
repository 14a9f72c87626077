package org.cunjing.dispatch;

/// Where work comes from.
public enum WorkSource {
    /// An order of a station or the bureau.
    DISPATCH,
    /// Proposed by the officer; counts once a leader has issued it.
    SELF_INITIATED
}
