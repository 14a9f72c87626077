package org.cunjing.patrol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A team found something, and it has an owner.
///
/// @param village null: ground of no village
/// @param officer null: the room of the station or the bureau's office has it
public record FindingReported(
        String bureau,
        UUID finding,
        @Nullable UUID village,
        @Nullable UUID officer,
        FindingKind kind) {}
