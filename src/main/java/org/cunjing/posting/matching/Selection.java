package org.cunjing.posting.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Mutual selection: officers to stations by the rule, then to the station's villages by best fit.
public final class Selection {

    private final Changed changed;
    private final Terms terms;
    private final Map<String, String> posts = new TreeMap<>();
    private final Map<String, FitProof> proofs = new TreeMap<>();

    private Selection(Changed changed, Terms terms) {
        this.changed = changed;
        this.terms = terms;
    }

    /// Officers first, no published seed, nothing changed.
    public static MatchingResult run(MatchingProblem problem) {
        return run(problem, Terms.of(MatchingRule.OFFICERS_FIRST, null));
    }

    /// Same problem and terms, same result, in whatever order they were written down. Blocking pairs and reasons are
    /// those of what both sides want, whatever the changes decide otherwise.
    ///
    /// @throws IllegalArgumentException if the fit of an officer at a post of the officer's station is missing,
    ///     or the changes contradict each other, see [Clash]
    public static MatchingResult run(MatchingProblem problem, Terms terms) {
        Clash.in(problem, terms.changes()).ifPresent(clash -> {
            throw new IllegalArgumentException("changes (%s) must not clash: %s.".formatted(terms.changes(), clash));
        });
        var changed = Changed.of(problem, terms.changes());
        var selection = new Selection(changed, terms);
        var stations = selection.stations();
        stations.plan().forEach(selection::fill);
        var why = new Explanations(changed.judged(), stations.plan());
        return new MatchingResult(
                stations.plan(),
                selection.posts,
                selection.reserve(),
                BlockingPairs.of(changed.judged(), stations.plan()),
                stations.leastBlocking(),
                stations.trace(),
                why.forOfficers(),
                why.forStations(),
                selection.proofs);
    }

    private record Stations(
            Map<String, List<String>> plan,
            List<Step> trace,
            @Nullable Integer leastBlocking) {}

    private Stations stations() {
        return switch (terms.rule()) {
            case OFFICERS_FIRST -> {
                var outcome = DeferredAcceptance.run(changed.asked());
                yield new Stations(ranked(outcome.stations()), outcome.trace(), null);
            }
            case FAIREST ->
                new Stations(
                        ranked(Fairest.of(changed, changed.pinned(terms.changes()), terms.lot())), List.of(), null);
            case EVERYONE_COVERED -> {
                var outcome = Covering.of(changed, changed.pinned(terms.changes()), terms.lot());
                yield new Stations(ranked(outcome.stations()), List.of(), outcome.leastBlocking());
            }
        };
    }

    /// In the order that the stations themselves gave, not the one that a decision made.
    private Map<String, List<String>> ranked(Map<String, List<String>> stations) {
        var ranks = Ranks.of(changed.judged());
        var ranked = new TreeMap<String, List<String>>();
        stations.forEach((station, held) ->
                ranked.put(station, held.stream().sorted(ranks.at(station)).toList()));
        return ranked;
    }

    private List<String> reserve() {
        var reserve = new TreeSet<>(changed.judged().preferences().keySet());
        reserve.removeAll(posts.values());
        return List.copyOf(reserve);
    }

    private void fill(String station, List<String> held) {
        var villages = new VillageStep(changed, terms.lot(), station, held);
        posts.putAll(villages.posts());
        proofs.put(station, villages.proof());
    }
}
