package org.cunjing.dispatch.plan;

/// Whether a plan has become orders.
public enum PlanState {
    DRAFT,
    /// Its items stay as they are; villages that get an officer later can still be given their orders.
    ISSUED
}
