package org.cunjing.posting.selection;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.matching.MatchingProblem;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;

/// Names of everybody and every place of a matching problem, by id; who is unknown by now is called by the id.
record RunNames(Map<String, String> officers, Map<String, String> stations, Map<String, String> villages) {

    static RunNames of(MatchingProblem problem, Officers officers, Villages ground) {
        var people = officers.byId(
                problem.preferences().keySet().stream().map(UUID::fromString).toList());
        var villages = ground.names(problem.posts().values().stream()
                .flatMap(List::stream)
                .map(UUID::fromString)
                .toList());
        return new RunNames(
                people.values().stream().collect(toMap(one -> one.id().toString(), Officer::name)),
                ground.stations().stream().collect(toMap(one -> one.id().toString(), Station::name)),
                villages.entrySet().stream().collect(toMap(one -> one.getKey().toString(), Map.Entry::getValue)));
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
