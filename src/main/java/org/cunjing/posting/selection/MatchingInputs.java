package org.cunjing.posting.selection;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.Recusal;
import org.cunjing.posting.selection.RankingStore.Ranking;
import org.cunjing.posting.selection.Rankings.Side;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.springframework.stereotype.Component;

/// All that a matching is computed from, as it stands now.
@Component
class MatchingInputs {

    private final RankingStore rankings;
    private final Batches batches;
    private final Applications applications;
    private final Officers officers;

    MatchingInputs(RankingStore rankings, Batches batches, Applications applications, Officers officers) {
        this.rankings = rankings;
        this.batches = batches;
        this.applications = applications;
        this.officers = officers;
    }

    MatchingProblem of(UUID batch) {
        var open = batches.openVillages(batch);
        var selected = applications.list(batch).stream()
                .filter(one -> one.state() == Application.State.SELECTED)
                .toList();
        var wishes = byAuthor(batch, Side.OFFICER);
        var wanted = byAuthor(batch, Side.STATION);
        var present = selected.stream().map(one -> one.officerId().toString()).collect(toSet());
        return new MatchingProblem(
                selected.stream()
                        .collect(toMap(
                                one -> one.officerId().toString(),
                                one -> wishes.getOrDefault(one.officerId(), List.of()))),
                open.keySet().stream()
                        .collect(toMap(
                                UUID::toString,
                                station -> wanted.getOrDefault(station, List.of()).stream()
                                        .filter(present::contains) // who withdrew since is left out
                                        .toList())),
                open.entrySet().stream()
                        .collect(toMap(
                                station -> station.getKey().toString(),
                                station -> station.getValue().size())),
                recusals(batch, open, selected),
                open.entrySet().stream()
                        .collect(toMap(
                                station -> station.getKey().toString(),
                                station -> station.getValue().stream()
                                        .map(village -> village.id().toString())
                                        .toList())),
                fit(selected, open.values().stream().flatMap(List::stream).toList()));
    }

    private Map<UUID, List<String>> byAuthor(UUID batch, Side side) {
        return rankings.list(batch).stream()
                .filter(ranking -> ranking.side() == side)
                .collect(toMap(
                        Ranking::author,
                        ranking -> ranking.ranked().stream().map(UUID::toString).toList()));
    }

    /// Declared by officers who were not selected, or for a station without places: of no consequence.
    private List<Recusal> recusals(UUID batch, Map<UUID, List<Village>> open, List<Application> selected) {
        var candidates = selected.stream().map(Application::officerId).toList();
        return rankings.recusals(batch).stream()
                .filter(one -> open.containsKey(one.station()) && candidates.contains(one.officer()))
                .map(one -> new Recusal(one.officer().toString(), one.station().toString()))
                .toList();
    }

    private Map<String, Map<String, Long>> fit(List<Application> selected, List<Village> villages) {
        var known = officers.byId(selected.stream().map(Application::officerId).toList());
        var fit = new HashMap<String, Map<String, Long>>();
        for (var application : selected) {
            var officer = Objects.requireNonNull(known.get(application.officerId()));
            fit.put(
                    officer.id().toString(),
                    villages.stream()
                            .collect(toMap(
                                    village -> village.id().toString(),
                                    village -> FitFormula.points(
                                            officer.specialties(),
                                            village.needs(),
                                            officer.grassrootsYears(),
                                            application.merit()))));
        }
        return fit;
    }
}
