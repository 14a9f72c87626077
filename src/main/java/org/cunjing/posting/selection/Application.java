package org.cunjing.posting.selection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An officer's application to a batch.
///
/// @param number in the batch, in the order of arrival
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
        State state,
        @Nullable String reason,
        Instant appliedAt,
        List<MeritScore> scores) {

    public enum State {
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
