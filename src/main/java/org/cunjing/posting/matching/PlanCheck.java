package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunjing.posting.matching.BestFit.Pair;

/// Goes through a stored run without the search that made it: places, blocking pairs and the proofs of fit.
public final class PlanCheck {

    private PlanCheck() {}

    /// Whether everybody has at most one place, no station more than its seats, nobody a place that is closed, the
    /// blocking pairs are those that are named, the plan is what the rule promises as far as nothing was decided
    /// otherwise, and the prices prove the total of every station.
    public static boolean holds(MatchingProblem problem, Terms terms, MatchingResult result) {
        if (Clash.in(problem, terms.changes()).isPresent()) {
            return false;
        }
        var changed = Changed.of(problem, terms.changes());
        try {
            return placesHold(changed, result)
                    && (decided(terms) || promiseHolds(changed.judged(), terms.rule(), result))
                    && BlockingPairs.of(changed.judged(), result.stations()).equals(result.blockingPairs())
                    && result.stations().entrySet().stream()
                            .allMatch(one -> proves(changed, result, one.getKey(), one.getValue()));
        } catch (IllegalArgumentException notAPlan) {
            return false;
        }
    }

    private static boolean decided(Terms terms) {
        return terms.changes().stream()
                .anyMatch(change -> change instanceof Change.Pin || change instanceof Change.Forbid);
    }

    private static boolean promiseHolds(MatchingProblem problem, MatchingRule rule, MatchingResult result) {
        return switch (rule) {
            case OFFICERS_FIRST -> result.blockingPairs().isEmpty();
            case FAIREST, EVERYONE_COVERED ->
                result.posts().size() == Eligible.of(problem).widest();
        };
    }

    private static boolean placesHold(Changed changed, MatchingResult result) {
        var held = new HashSet<List<String>>();
        result.stations().forEach((station, officers) -> officers.forEach(one -> held.add(List.of(one, station))));
        var posted = new HashSet<List<String>>();
        changed.judged()
                .posts()
                .forEach((station, villages) -> villages.stream()
                        .filter(result.posts()::containsKey)
                        .forEach(village -> posted.add(List.of(Rules.get(result.posts(), village), station))));
        return held.equals(posted)
                && held.size() == Set.copyOf(result.posts().values()).size()
                && held.stream()
                        .noneMatch(pair -> changed.judged().recusals().contains(new Recusal(pair.get(0), pair.get(1))));
    }

    private static boolean proves(Changed changed, MatchingResult result, String station, List<String> held) {
        var proof = Rules.get(result.proofs(), station);
        var officers = held.stream().sorted().toList();
        var villages = held.isEmpty()
                ? List.<String>of()
                : Rules.get(changed.judged().posts(), station).stream().sorted().toList();
        var posts = officers.stream()
                .map(officer -> villages.stream()
                        .filter(village -> officer.equals(result.posts().get(village)))
                        .map(villages::indexOf)
                        .findFirst()
                        .orElse(-1))
                .toList();
        return new BestFit.Assignment(
                        posts, prices(officers, proof.officers()), prices(villages, proof.villages()), proof.total())
                .proves(pairs(changed, officers, villages, posts));
    }

    private static List<Long> prices(List<String> ids, Map<String, Long> named) {
        return ids.stream().map(id -> Rules.get(named, id)).toList();
    }

    private static List<Pair> pairs(
            Changed changed, List<String> officers, List<String> villages, List<Integer> posts) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < officers.size(); i++) {
            for (int j = 0; j < villages.size(); j++) {
                if (posts.get(i) == j || changed.allows(officers.get(i), villages.get(j))) {
                    pairs.add(new Pair(i, j, changed.judged().fit(officers.get(i), villages.get(j)), 0));
                }
            }
        }
        return pairs;
    }
}
