package org.cunjing.dispatch;

import java.util.UUID;

/// A work order is in another state, or somebody else's: open pages show it anew.
public record WorkOrderMoved(
        String bureau, UUID order, UUID village, UUID officer, WorkOrderStep step, WorkOrderState state) {}
