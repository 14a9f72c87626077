package org.cunjing.patrol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A finding is in another state, or somebody else's: open pages show it anew.
public record FindingMoved(
        String bureau,
        UUID finding,
        @Nullable UUID village,
        @Nullable UUID officer,
        FindingStep step,
        FindingState state) {}
