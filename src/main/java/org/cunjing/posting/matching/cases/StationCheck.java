package org.cunjing.posting.matching.cases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks the two plans of a case with stations: limits, who accepts whom, who blocks, and that no other stable plan is
/// better for the side.
final class StationCheck {

    private final StationFields problem;
    private final Fields answer;
    private final Verification.Verdict verdict;
    private final StationRounds rounds;

    StationCheck(StationFields problem, Fields answer, Verification.Verdict verdict) {
        this.problem = problem;
        this.answer = answer;
        this.verdict = verdict;
        var wishes = new LinkedHashMap<String, List<String>>();
        problem.wishes()
                .forEach((officer, list) -> wishes.put(
                        officer,
                        list.stream().filter(village -> named(officer, village)).toList()));
        this.rounds = new StationRounds(
                wishes, problem.priorities(), problem.stationOf(), problem.villageLimit(), problem.stationLimit());
    }

    private boolean named(String officer, String village) {
        return problem.priorities()
                .getOrDefault(problem.stationOf().getOrDefault(village, ""), List.of())
                .contains(officer);
    }

    void run() {
        var words = problem.words();
        var ofOfficers = plan(answer.get(words.officers() + "_optimal"));
        var ofStations = plan(answer.get(words.stations() + "_optimal"));
        optimal(words.officers(), ofOfficers, rounds.bestForOfficers());
        optimal(words.stations(), ofStations, rounds.bestForStations());
        equal("matched", ofOfficers.size());
        equal("blocking_pairs", 0);
        equal(
                "acceptable_pairs",
                rounds.wishes().values().stream().mapToInt(List::size).sum());
    }

    private void equal(String name, long found) {
        long said = answer.get(name).number();
        verdict.require(said == found, "%s: %d is said, %d was found".formatted(name, said, found));
    }

    /// Village of each officer; a village holds no more than it may, and a station neither.
    private Map<String, String> plan(Fields lists) {
        var plan = new HashMap<String, String>();
        var atStation = new HashMap<String, Integer>();
        lists.map().forEach((village, list) -> {
            verdict.require(problem.stationOf().containsKey(village), "%s is not known".formatted(list.path()));
            verdict.require(
                    list.list().size() <= problem.villageLimit().getOrDefault(village, 0),
                    "%s holds more than it may".formatted(list.path()));
            for (var officer : list.texts()) {
                var accepted = rounds.wishes().getOrDefault(officer, List.of());
                verdict.require(accepted.contains(village), "%s may not have %s".formatted(officer, village));
                verdict.require(plan.put(officer, village) == null, "%s stands twice".formatted(officer));
                atStation.merge(problem.stationOf().getOrDefault(village, ""), 1, Integer::sum);
            }
        });
        atStation.forEach((station, count) -> verdict.require(
                count <= problem.stationLimit().getOrDefault(station, 0),
                "%s: %s holds %d".formatted(lists.path(), station, count)));
        return plan;
    }

    private void optimal(String side, Map<String, String> plan, Map<String, String> best) {
        var blocking = rounds.blocking(plan);
        blocking.forEach(pair -> verdict.faults().add("%s block the plan %s_optimal".formatted(pair, side)));
        verdict.require(plan.equals(best), "another stable plan is better for the %ss".formatted(side));
        if (blocking.isEmpty() && plan.equals(best)) {
            verdict.proven()
                    .add("nobody blocks the plan %s_optimal, and no stable plan is better for them".formatted(side));
        }
    }
}
