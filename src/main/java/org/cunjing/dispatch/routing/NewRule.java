package org.cunjing.dispatch.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rule to write down.
///
/// @param id made by the client, so that a repeated attempt counts once; null: made here
/// @param stationId null: the whole bureau
public record NewRule(@Nullable UUID id, @Nullable UUID stationId, RuleContent content) {}
