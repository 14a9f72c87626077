package org.cunjing.casework.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the officer hands in: where prevention failed and what follows, or why nobody could go there.
///
/// @param failed none is a complete result: sometimes everything was in order
public record Findings(
        @Nullable LocalDate visitedOn,
        Set<Prevention> failed,
        List<Consequence> consequences,
        @Nullable NoReviewReason whyNot) {

    public Findings {
        failed = Set.copyOf(failed);
        consequences = List.copyOf(consequences);
    }
}
