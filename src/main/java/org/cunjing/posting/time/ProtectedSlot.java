package org.cunjing.posting.time;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A half-day on which an officer is for the village and not for the branch.
///
/// @param replaces the cancelled slot that this one makes good
/// @param cancellation null: it stands
public record ProtectedSlot(
        UUID id,
        UUID officerId,
        UUID branchId,
        UUID villageId,
        LocalDate day,
        Half half,
        @Nullable UUID replaces,
        @Nullable Cancellation cancellation) {

    public enum Half {
        AM,
        PM
    }

    /// @param byBranch household affairs may take a slot back as well; that is nobody's failure
    public record Cancellation(String reason, boolean byBranch) {}

    boolean stands() {
        return cancellation == null;
    }
}
