package org.cunjing.dispatch;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A work order to issue, draft or propose.
///
/// @param id made by the client, so that a repeated attempt counts once; null: made here
public record NewWorkOrder(@Nullable UUID id, UUID villageId, Instruction what, LocalDate due) {}
