package org.cunjing.posting.selection;

import java.time.Instant;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.MatchingResult;

/// One matching with all that went into it.
///
/// @param by who ran it
public record Run(MatchingProblem problem, MatchingResult result, Instant at, String by) {}
