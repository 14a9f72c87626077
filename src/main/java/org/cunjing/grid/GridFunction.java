package org.cunjing.grid;

/// What somebody does in a grid.
public enum GridFunction {
    /// Answers for the grid.
    LEADER,
    WORKER,
    /// Whom residents call about the others' work.
    SUPERVISOR
}
