package org.cunjing.posting.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One party of a handover has read the pack and signed.
///
/// @param remark what it does not agree with; null: nothing
public record Signature(
        Party party, Instant at, String name, @Nullable String remark) {

    public enum Party {
        GIVER,
        TAKER,
        /// Of the village: a witness.
        COMMITTEE
    }
}
