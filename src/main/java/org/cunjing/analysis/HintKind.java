package org.cunjing.analysis;

/// The rules that there are; docs/methods/hints.md says how each works.
enum HintKind {
    /// The same kind again and again within a few metres.
    REPEAT,
    /// Steps of a village that are past their day.
    OVERDUE,
    /// Much of a kind in the coming month of earlier years.
    SEASON,
    /// Incidents dense in space and time.
    HOTSPOT
}
