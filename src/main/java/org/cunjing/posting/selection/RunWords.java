package org.cunjing.posting.selection;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.cunjing.posting.matching.Elsewhere;
import org.cunjing.posting.matching.PassedOver;
import org.cunjing.posting.selection.MatchingReasons.ArrivalView;
import org.cunjing.posting.selection.MatchingReasons.ElsewhereView;
import org.cunjing.posting.selection.MatchingReasons.OfficerReasonView;
import org.cunjing.posting.selection.MatchingReasons.PassedOverView;
import org.cunjing.posting.selection.MatchingReasons.PlacementView;
import org.cunjing.posting.selection.MatchingReasons.StationPlanView;
import org.cunjing.posting.selection.MatchingReasons.StationReasonView;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;

/// A matching run in the names of people and places.
final class RunWords {

    private final Run run;
    private final Map<String, String> officerNames;
    private final Map<String, String> stationNames;
    private final Map<String, Village> villages;

    RunWords(Run run, Officers officers, Villages ground) {
        this.run = run;
        this.officerNames =
                officers
                        .byId(run.problem().preferences().keySet().stream()
                                .map(UUID::fromString)
                                .toList())
                        .values()
                        .stream()
                        .collect(toMap(one -> one.id().toString(), Officer::name));
        this.stationNames =
                ground.stations().stream().collect(toMap(one -> one.id().toString(), Station::name));
        this.villages = run.problem().posts().values().stream()
                .flatMap(List::stream)
                .collect(toMap(village -> village, village -> ground.get(UUID.fromString(village))));
    }

    Run run() {
        return run;
    }

    Set<String> officers() {
        return run.problem().preferences().keySet();
    }

    Set<String> stations() {
        return run.problem().posts().keySet();
    }

    String officer(String id) {
        return officerNames.getOrDefault(id, id);
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
                stationNames.getOrDefault(station, station),
                run.problem().quotas().getOrDefault(station, 0),
                run.result().stations().getOrDefault(station, List.of()).size(),
                elsewhere(station, _ -> true));
    }

    private List<ElsewhereView> elsewhere(String station, Predicate<Elsewhere> told) {
        return run.result().elsewhere().getOrDefault(station, List.of()).stream()
                .filter(told)
                .map(one -> new ElsewhereView(officer(one.officer()), one.rank(), one.cause()))
                .toList();
    }

    private static ArrivalView arrival(PlacementView one) {
        return new ArrivalView(
                one.officerId(), one.officerName(), one.villageId(), one.villageName(), one.fit(), one.priority());
    }

    PlacementView placement(String id) {
        var officer = Objects.requireNonNull(run.result().posts().get(id));
        var village = Objects.requireNonNull(villages.get(id));
        var station = village.stationId().toString();
        return new PlacementView(
                UUID.fromString(officer),
                officer(officer),
                village.stationId(),
                stationNames.getOrDefault(station, station),
                village.id(),
                village.name(),
                run.problem().fit().getOrDefault(officer, Map.of()).getOrDefault(id, 0L),
                run.problem().preferences().getOrDefault(officer, List.of()).indexOf(station) + 1,
                run.problem().priorities().getOrDefault(station, List.of()).indexOf(officer) + 1,
                passedOver(officer));
    }

    List<PassedOverView> passedOver(String officer) {
        return run.result().passedOver().getOrDefault(officer, List.of()).stream()
                .map(one -> new PassedOverView(
                        stationNames.getOrDefault(one.station(), one.station()),
                        one.reason(),
                        one.rank(),
                        one.heldInstead().stream().map(PassedOver.Ranked::rank).toList()))
                .toList();
    }
}
