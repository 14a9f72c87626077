package org.cunjing.posting.selection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An officer's application to a batch.
///
/// @param number in the batch, in the order of arrival
/// @param reason why the branch refused
/// @param scores by assessor; empty to everybody outside personnel
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
        Map<String, Integer> scores) {

    public enum State {
        APPLIED,
        RECOMMENDED,
        REFUSED,
        SELECTED
    }

    public Application {
        scores = Map.copyOf(scores);
    }

    /// Mean of the panel, in [0, 100]; 0 without scores.
    public double merit() {
        return scores.values().stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
