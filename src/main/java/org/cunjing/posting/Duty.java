package org.cunjing.posting;

/// How a village is served.
public enum Duty {
    /// By a community officer whose main village it is.
    DEDICATED,
    /// By a community officer who mainly serves another village.
    SHARED,
    /// By an officer of a branch, one to one, for a term.
    POSTED
}
