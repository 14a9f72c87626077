package org.cunjing.posting.matching;

import java.util.List;
import java.util.Map;

/// Who serves where after a rotation, and what it cost.
///
/// @param posts for each filled village its officer
/// @param changedPosts villages whose former officer is no longer there, in order of ids
/// @param ratio changed villages as a share of those held before, in [0, 1]; above the ceiling only by mandatory
/// leavers
/// @param swaps rings carried out: each officer takes the village of the next one, the last that of the first
/// @param deferredSwaps rings which wait for the next round because the ceiling leaves no room for them as a whole
/// @param vacant villages without an officer
/// @param newcomers selection of the newcomers, with its reasons and the reserve
public record RotationResult(
        Map<String, String> posts,
        List<String> changedPosts,
        double ratio,
        List<List<String>> swaps,
        List<List<String>> deferredSwaps,
        List<String> vacant,
        MatchingResult newcomers) {}
