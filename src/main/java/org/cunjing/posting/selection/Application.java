package org.cunjing.posting.selection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An officer's application to a batch.
///
/// @param number in the batch, in the order of arrival
/// @param statement the officer's words; empty until a nomination is answered
/// @param nomination the branch's words, if it put the officer forward
/// @param reason why the branch refused, or the officer withdrew
/// @param scores one of each assessor; empty to everybody outside personnel, and to an assessor the own one alone
///     until the call is closed
public record Application(
        UUID id,
        UUID batchId,
        UUID officerId,
        UUID branchId,
        int number,
        String statement,
        @Nullable String nomination,
        State state,
        @Nullable String reason,
        Instant appliedAt,
        List<MeritScore> scores) {

    public enum State {
        /// Put forward by the branch. No application until the officer has agreed.
        NOMINATED,
        APPLIED,
        RECOMMENDED,
        REFUSED,
        SELECTED,
        /// Taken back by the officer.
        WITHDRAWN
    }

    public Application {
        scores = List.copyOf(scores);
    }

    /// Whether the panel may select it.
    boolean selectable() {
        return state == State.RECOMMENDED && scores.size() >= Applications.ASSESSORS;
    }

    /// Mean of the panel, in [0, 100]; 0 without scores.
    public double merit() {
        return scores.stream().mapToInt(MeritScore::score).average().orElse(0);
    }
}
