package org.cunjing.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A work order is in another state, or somebody else's: open pages show it anew.
///
/// @param receiver who has it instead of the officer, or had it until now; null: nobody else
public record WorkOrderMoved(
        String bureau,
        UUID order,
        UUID village,
        UUID officer,
        @Nullable UUID receiver,
        WorkOrderStep step,
        WorkOrderState state) {}
