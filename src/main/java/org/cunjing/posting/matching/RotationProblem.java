package org.cunjing.posting.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Everything a rotation is computed from; stored with the run, it reproduces the run.
///
/// @param posts for each station its villages
/// @param incumbents for each officer in place the village held; a village without one is vacant
/// @param mandatoryLeavers incumbents whose village must be given to somebody else
/// @param wishes for staying officers the villages they would rather have, best first; their own comes next
/// @param recusals officers, old and new, and stations they must not serve at
/// @param newPool for each newcomer the stations wished for, best first
/// @param priorities for a station the newcomers it accepts, best first; a station left out accepts none
/// @param fit points by newcomer and village, needed where a newcomer is taken
/// @param maxRatio share of held villages that may change hands, in [0, 1]
public record RotationProblem(
        Map<String, List<String>> posts,
        Map<String, String> incumbents,
        List<String> mandatoryLeavers,
        Map<String, List<String>> wishes,
        List<Recusal> recusals,
        Map<String, List<String>> newPool,
        Map<String, List<String>> priorities,
        Map<String, Map<String, Long>> fit,
        BigDecimal maxRatio) {

    /// @throws IllegalArgumentException if an id is unknown or doubled, or `maxRatio` is outside [0, 1]
    public RotationProblem {
        posts = Rules.sorted(posts, List::copyOf);
        incumbents = Rules.sorted(incumbents, village -> village);
        mandatoryLeavers = mandatoryLeavers.stream().sorted().toList();
        wishes = Rules.sorted(wishes, List::copyOf);
        recusals = List.copyOf(recusals);
        newPool = Rules.sorted(newPool, List::copyOf);
        priorities = Rules.sorted(priorities, List::copyOf);
        fit = Rules.sorted(fit, f -> Rules.sorted(f, points -> points));
        var villages = posts.values().stream().flatMap(List::stream).toList();
        Rules.distinct("posts", villages);
        Rules.known("incumbents", incumbents.values(), villages, "village");
        Rules.distinct("incumbents", List.copyOf(incumbents.values()));
        Rules.distinct("mandatoryLeavers", mandatoryLeavers);
        Rules.known("mandatoryLeavers", mandatoryLeavers, incumbents.keySet(), "incumbent");
        Rules.known("wishes", wishes.keySet(), incumbents.keySet(), "incumbent");
        wishes.forEach((officer, list) -> {
            Rules.known("wishes[%s]".formatted(officer), list, villages, "village");
            Rules.distinct("wishes[%s]".formatted(officer), list);
        });
        for (var recusal : recusals) {
            Rules.require(
                    incumbents.containsKey(recusal.officer()) || newPool.containsKey(recusal.officer()),
                    "recusals",
                    recusal.officer(),
                    "must be a known officer");
            Rules.require(
                    posts.containsKey(recusal.station()), "recusals", recusal.station(), "must be a known station");
        }
        for (var officer : newPool.keySet()) {
            Rules.require(!incumbents.containsKey(officer), "newPool", officer, "must not be an incumbent");
        }
        Rules.known("priorities", priorities.keySet(), posts.keySet(), "station");
        Rules.require(
                maxRatio.signum() >= 0 && maxRatio.compareTo(BigDecimal.ONE) <= 0,
                "maxRatio",
                maxRatio,
                "must be in [0, 1]");
    }
}
