package org.cunjing.dispatch.routing;

/// What a condition says of one village.
enum Verdict {
    YES,
    NO,
    /// It could not be computed: a number grew beyond all bounds. Counts as no, and is shown.
    FAILED
}
