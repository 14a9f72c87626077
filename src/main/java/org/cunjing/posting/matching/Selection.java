package org.cunjing.posting.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Mutual selection: officers to stations by deferred acceptance, then to the station's villages by best fit.
public final class Selection {

    private final MatchingProblem problem;
    private final Map<String, String> posts = new TreeMap<>();
    private final Map<String, FitProof> proofs = new TreeMap<>();

    private Selection(MatchingProblem problem) {
        this.problem = problem;
    }

    /// Same problem, same result, in whatever order it was written down.
    ///
    /// @throws IllegalArgumentException if the fit of an officer at a post of the officer's station is missing
    public static MatchingResult run(MatchingProblem problem) {
        var outcome = DeferredAcceptance.run(problem);
        var selection = new Selection(problem);
        outcome.stations().forEach(selection::fill);
        var why = new Explanations(problem, outcome.stations());
        return new MatchingResult(
                outcome.stations(),
                selection.posts,
                outcome.reserve(),
                BlockingPairs.of(problem, outcome.stations()),
                outcome.trace(),
                why.forOfficers(),
                why.forStations(),
                selection.proofs);
    }

    private void fill(String station, List<String> held) {
        var officers = held.stream().sorted().toList();
        var villages = Rules.get(problem.posts(), station).stream().sorted().toList();
        var best = BestFit.of(officers.stream()
                .map(officer -> villages.stream()
                        .mapToLong(village -> fit(officer, village))
                        .toArray())
                .toArray(long[][]::new));
        for (int i = 0; i < officers.size(); i++) {
            posts.put(villages.get(best.posts().get(i)), officers.get(i));
        }
        proofs.put(station, new FitProof(best.total(), named(officers, best.u()), named(villages, best.v())));
    }

    private long fit(String officer, String village) {
        var points = problem.fit().getOrDefault(officer, Map.of()).get(village);
        if (points == null) {
            throw new IllegalArgumentException(
                    "fit (%s/%s) must be given for every officer at every post of the station that takes the officer."
                            .formatted(officer, village));
        }
        return points;
    }

    private static Map<String, Long> named(List<String> ids, List<Long> prices) {
        var named = new TreeMap<String, Long>();
        for (int i = 0; i < prices.size(); i++) {
            named.put(ids.get(i), prices.get(i));
        }
        return named;
    }
}
