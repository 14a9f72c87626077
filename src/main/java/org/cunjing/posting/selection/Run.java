package org.cunjing.posting.selection;

import java.time.Instant;
import java.util.UUID;
import org.cunjing.posting.matching.Figures;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.MatchingResult;
import org.cunjing.posting.matching.Terms;
import org.jspecify.annotations.Nullable;

/// One matching with all that went into it; nothing of it changes but whether it is the chosen one.
///
/// @param number in the batch, from 1
/// @param problem what both sides handed in, before any change of the terms
/// @param inputHash SHA-256 of the problem
/// @param note who ran it, when and why
public record Run(
        UUID id,
        UUID batchId,
        int number,
        MatchingProblem problem,
        Terms terms,
        MatchingResult result,
        Figures figures,
        String inputHash,
        boolean chosen,
        Note note) {

    /// @param name of whoever ran it; null before names were kept
    /// @param reason of the changes, for personnel alone
    public record Note(
            Instant at,
            String by,
            @Nullable String name,
            @Nullable String reason) {}
}
