package org.cunjing.posting.matching;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A selection and its reasons; it follows from the [MatchingProblem] alone.
///
/// @param stations for each station whom it gets, in its own order
/// @param posts for each filled village its officer
/// @param reserve officers without a place, in order of ids
/// @param blockingPairs where the plan would be unstable; empty by the rule of officers first
/// @param leastBlocking so many pairs block every plan that fills as many seats; absent by rules that do not ask
/// @param trace what happened, step by step; empty by other rules
/// @param passedOver for each officer why each station wished for more did not take the officer
/// @param elsewhere for each station why officers it ranks higher are not there
/// @param proofs for each station the proof that the total fit is the largest
public record MatchingResult(
        Map<String, List<String>> stations,
        Map<String, String> posts,
        List<String> reserve,
        List<BlockingPair> blockingPairs,
        @Nullable Integer leastBlocking,
        List<Step> trace,
        Map<String, List<PassedOver>> passedOver,
        Map<String, List<Elsewhere>> elsewhere,
        Map<String, FitProof> proofs) {}
