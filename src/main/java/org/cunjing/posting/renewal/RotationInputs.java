package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.Recusal;
import org.cunjing.posting.matching.RotationProblem;
import org.cunjing.posting.renewal.InputStore.Newcomer;
import org.cunjing.posting.renewal.Opinion.Choice;
import org.cunjing.posting.renewal.Opinion.Side;
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.FitFormula;
import org.cunjing.posting.selection.MatchingRuns;
import org.cunjing.posting.selection.Rankings;
import org.cunjing.posting.selection.Run;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Gathers what a rotation is computed from. A reserve of the batch who has given no list in the round keeps the one
/// sealed in the batch; so does a station.
@Component
class RotationInputs {

    private final InputStore inputs;
    private final Rounds rounds;
    private final MatchingRuns matchings;
    private final Rankings rankings;
    private final Applications applications;
    private final Officers officers;
    private final Villages villages;

    RotationInputs(
            InputStore inputs,
            Rounds rounds,
            MatchingRuns matchings,
            Rankings rankings,
            Applications applications,
            Officers officers,
            Villages villages) {
        this.inputs = inputs;
        this.rounds = rounds;
        this.matchings = matchings;
        this.rankings = rankings;
        this.applications = applications;
        this.officers = officers;
        this.villages = villages;
    }

    RotationProblem problem(Round round) {
        var held = rounds.postings(round);
        var places =
                held.stream().map(posting -> villages.get(posting.villageId())).toList();
        var posts = places.stream()
                .collect(groupingBy(
                        village -> village.stationId().toString(),
                        mapping(village -> village.id().toString(), toList())));
        var pool = inputs.newcomers(round.id());
        var earlier = matchings.find(round.batchId()).map(Run::problem);
        var opinions = inputs.opinions(round.id()).stream().collect(groupingBy(Opinion::postingId));
        var incumbents = held.stream()
                .collect(toMap(
                        one -> one.officerId().toString(),
                        one -> one.villageId().toString()));
        return new RotationProblem(
                posts,
                incumbents,
                held.stream()
                        .filter(one -> leaves(opinions.getOrDefault(one.id(), List.of())))
                        .map(one -> one.officerId().toString())
                        .toList(),
                held.stream()
                        .collect(toMap(
                                one -> one.officerId().toString(),
                                one -> wishes(opinions.getOrDefault(one.id(), List.of())))),
                recusals(incumbents.keySet(), pool, posts.keySet()),
                wishes(round, pool, earlier, posts.keySet()),
                priorities(round, pool, earlier, posts.keySet()),
                fit(pool, places),
                round.maxRatio());
    }

    private static boolean leaves(List<Opinion> opinions) {
        return opinions.stream().anyMatch(opinion -> opinion.choice() == Choice.LEAVE);
    }

    private static List<String> wishes(List<Opinion> opinions) {
        return opinions.stream()
                .filter(opinion -> opinion.side() == Side.OFFICER)
                .flatMap(opinion -> opinion.villages().stream())
                .map(UUID::toString)
                .toList();
    }

    private Map<String, List<String>> wishes(
            Round round, List<Newcomer> pool, Optional<MatchingProblem> earlier, Set<String> stations) {
        var given = inputs.lists(round.id(), Side.OFFICER);
        return pool.stream().collect(toMap(one -> one.officerId().toString(), one -> {
            var list = Optional.ofNullable(given.get(one.officerId()))
                    .map(RotationInputs::texts)
                    .or(() -> earlier.map(problem ->
                            problem.preferences().getOrDefault(one.officerId().toString(), List.of())))
                    .orElse(List.of());
            return list.stream().filter(stations::contains).toList();
        }));
    }

    private Map<String, List<String>> priorities(
            Round round, List<Newcomer> pool, Optional<MatchingProblem> earlier, Set<String> stations) {
        var given = inputs.lists(round.id(), Side.STATION);
        var people = pool.stream().map(one -> one.officerId().toString()).toList();
        return stations.stream()
                .collect(toMap(
                        Function.identity(),
                        station -> Optional.ofNullable(given.get(UUID.fromString(station)))
                                .map(RotationInputs::texts)
                                .or(() -> earlier.map(
                                        problem -> problem.priorities().getOrDefault(station, List.of())))
                                .orElse(List.of())
                                .stream()
                                .filter(people::contains)
                                .toList()));
    }

    private List<Recusal> recusals(Set<String> incumbents, List<Newcomer> pool, Set<String> stations) {
        var known = new ArrayList<>(incumbents);
        pool.forEach(one -> known.add(one.officerId().toString()));
        return rankings.conflicts().stream()
                .filter(one -> known.contains(one.officer()) && stations.contains(one.station()))
                .toList();
    }

    private Map<String, Map<String, Long>> fit(List<Newcomer> pool, List<Village> places) {
        var people = officers.byId(pool.stream().map(Newcomer::officerId).toList());
        var fit = new HashMap<String, Map<String, Long>>();
        for (var one : pool) {
            var officer = Objects.requireNonNull(people.get(one.officerId()));
            double merit = applications.get(one.applicationId()).merit();
            fit.put(
                    officer.id().toString(),
                    places.stream()
                            .collect(toMap(
                                    village -> village.id().toString(),
                                    village -> FitFormula.points(
                                            officer.specialties(),
                                            village.needs(),
                                            officer.grassrootsYears(),
                                            merit))));
        }
        return fit;
    }

    /// Opinions that are still to come: three on each posting.
    long missing(Round round) {
        return (long) rounds.postings(round).size() * Side.values().length
                - inputs.opinions(round.id()).size();
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
