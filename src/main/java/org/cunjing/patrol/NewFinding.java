package org.cunjing.patrol;

import java.util.UUID;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// A finding to report.
///
/// @param id made by the client, so that a repeated attempt counts once; null: made here
public record NewFinding(
        @Nullable UUID id, UUID teamId, FindingKind kind, Position position, String words, String measures) {}
