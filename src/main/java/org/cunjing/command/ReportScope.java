package org.cunjing.command;

/// Whose work a report counts.
public enum ReportScope {
    /// That of officers posted to a village by a branch.
    POSTED,
    ALL
}
