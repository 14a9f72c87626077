package org.cunjing.posting.selection;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.cunjing.posting.matching.Elsewhere;
import org.cunjing.posting.matching.Figures;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.posting.matching.PassedOver;
import org.cunjing.posting.selection.MatchingReasons.ArrivalView;
import org.cunjing.posting.selection.MatchingReasons.ElsewhereView;
import org.cunjing.posting.selection.MatchingReasons.OfficerReasonView;
import org.cunjing.posting.selection.MatchingReasons.PassedOverView;
import org.cunjing.posting.selection.MatchingReasons.PlacementView;
import org.cunjing.posting.selection.MatchingReasons.StationPlanView;
import org.cunjing.posting.selection.MatchingReasons.StationReasonView;
import org.cunjing.posting.selection.MatchingReasons.VillageView;

/// A matching run in the names of people and places.
final class RunWords {

    private final Run run;
    private final MatchingProblem wanted;
    private final RunNames names;
    private final Map<String, String> stationOf;

    RunWords(Run run, RunNames names) {
        this.run = run;
        this.names = names;
        this.wanted = Figures.wanted(run.problem(), run.terms());
        this.stationOf = run.problem().posts().entrySet().stream()
                .flatMap(station -> station.getValue().stream().map(village -> Map.entry(village, station.getKey())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> officers() {
        return run.problem().preferences().keySet();
    }

    Set<String> stations() {
        return run.problem().posts().keySet();
    }

    List<PlacementView> placements() {
        return run.result().posts().keySet().stream().map(this::placement).toList();
    }

    OfficerReasonView reasonOfOfficer(String officer) {
        var placement = run.result().posts().entrySet().stream()
                .filter(post -> post.getValue().equals(officer))
                .map(post -> placement(post.getKey()))
                .findFirst()
                .orElse(null);
        return new OfficerReasonView(placement, passedOver(officer));
    }

    StationReasonView reasonOfStation(String station) {
        return new StationReasonView(
                run.problem().posts().getOrDefault(station, List.of()).stream()
                        .filter(run.result().posts()::containsKey)
                        .map(this::placement)
                        .map(RunWords::arrival)
                        .toList(),
                elsewhere(station, one -> one.cause() != Elsewhere.Cause.RECUSED)); // a declaration is personnel's
    }

    StationPlanView station(String station) {
        return new StationPlanView(
                UUID.fromString(station),
                names.station(station),
                wanted.quotas().getOrDefault(station, 0),
                run.result().stations().getOrDefault(station, List.of()).size(),
                run.problem().posts().getOrDefault(station, List.of()).stream()
                        .map(village -> new VillageView(UUID.fromString(village), names.village(village)))
                        .toList(),
                elsewhere(station, _ -> true));
    }

    private List<ElsewhereView> elsewhere(String station, Predicate<Elsewhere> told) {
        return run.result().elsewhere().getOrDefault(station, List.of()).stream()
                .filter(told)
                .map(one -> new ElsewhereView(names.officer(one.officer()), one.rank(), one.cause()))
                .toList();
    }

    private static ArrivalView arrival(PlacementView one) {
        return new ArrivalView(
                one.officerId(), one.officerName(), one.villageId(), one.villageName(), one.fit(), one.priority());
    }

    private PlacementView placement(String village) {
        var officer = Objects.requireNonNull(run.result().posts().get(village));
        var station = Objects.requireNonNull(stationOf.get(village));
        return new PlacementView(
                UUID.fromString(officer),
                names.officer(officer),
                UUID.fromString(station),
                names.station(station),
                UUID.fromString(village),
                names.village(village),
                run.problem().fit().getOrDefault(officer, Map.of()).getOrDefault(village, 0L),
                wanted.preferences().getOrDefault(officer, List.of()).indexOf(station) + 1,
                wanted.priorities().getOrDefault(station, List.of()).indexOf(officer) + 1,
                passedOver(officer));
    }

    List<PassedOverView> passedOver(String officer) {
        return run.result().passedOver().getOrDefault(officer, List.of()).stream()
                .map(one -> new PassedOverView(
                        names.station(one.station()),
                        one.reason(),
                        one.rank(),
                        one.heldInstead().stream().map(PassedOver.Ranked::rank).toList()))
                .toList();
    }
}
