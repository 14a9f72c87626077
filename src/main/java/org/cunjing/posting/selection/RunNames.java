package org.cunjing.posting.selection;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;

/// Names of everybody and every place of a matching problem, by id; who is unknown by now is called by the id.
record RunNames(Map<String, String> officers, Map<String, String> stations, Map<String, String> villages) {

    static RunNames of(MatchingProblem problem, Officers officers, Villages ground) {
        return of(
                problem.preferences().keySet().stream().map(UUID::fromString).toList(),
                problem.posts().values().stream()
                        .flatMap(List::stream)
                        .map(UUID::fromString)
                        .toList(),
                officers,
                ground);
    }

    private static RunNames of(List<UUID> named, List<UUID> places, Officers officers, Villages ground) {
        var people = officers.byId(named);
        var villages = ground.names(places);
        return new RunNames(
                people.values().stream().collect(toMap(one -> one.id().toString(), Officer::name)),
                ground.stations().stream().collect(toMap(one -> one.id().toString(), Station::name)),
                villages.entrySet().stream().collect(toMap(one -> one.getKey().toString(), Map.Entry::getValue)));
    }

    /// Of those alone who are named by changes.
    static RunNames of(List<ChangeForm> changes, Officers officers, Villages ground) {
        return of(
                changes.stream()
                        .flatMap(one -> Stream.ofNullable(one.officer()))
                        .toList(),
                changes.stream()
                        .flatMap(one -> Stream.ofNullable(one.village()))
                        .toList(),
                officers,
                ground);
    }

    RunNames and(RunNames more) {
        return new RunNames(
                joined(officers, more.officers), joined(stations, more.stations), joined(villages, more.villages));
    }

    private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    String officer(String id) {
        return officers.getOrDefault(id, id);
    }

    String station(String id) {
        return stations.getOrDefault(id, id);
    }

    String village(String id) {
        return villages.getOrDefault(id, id);
    }
}
