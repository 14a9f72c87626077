package org.cunjing.patrol;

import java.util.Set;
import java.util.UUID;
import org.cunjing.patrol.JointDuty.Outcome;
import org.jspecify.annotations.Nullable;

/// Neighbours joined in a finding, or parted. A settlement belongs to all of them and is one.
///
/// @param outcome null: they joined
public record JointDutyMoved(
        String bureau,
        UUID duty,
        UUID finding,
        UUID village,
        Set<UUID> officers,
        @Nullable Outcome outcome) {}
