package org.cunjing.posting.matching.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cunjing.posting.matching.assignment.Coverage;

/// Says that and why not every village can have an officer.
final class Shortages {

    static final int MOST_SHOWN = 100;

    private Shortages() {}

    static Answer tell(Answer answer, Pairs pairs) {
        var coverage = Coverage.of(pairs.shape());
        int open = pairs.villages().size() - coverage.covered();
        boolean mendable = pairs.officers().size() >= pairs.villages().size();
        int[] plan = new int[pairs.villages().size()];
        Arrays.setAll(plan, coverage::columnOf);
        var shortages = coverage.shortages(MOST_SHOWN).stream()
                .map(shortage -> Map.of(
                        "villages", shown(pairs.villages(), shortage.rows()),
                        "allEligibleOfficers", shown(pairs.officers(), shortage.columns())))
                .toList();
        answer.put("feasible", open == 0)
                .put("maxVillagesCovered", coverage.covered())
                .put("deficiency", open)
                .put("minimalHallViolators", shortages)
                .put("minimumExtraEligibilities", mendable ? open : null)
                .beside("plan", pairs.shown(plan));
        if (!mendable) {
            answer.note("There are fewer officers than villages: no eligibility mends that.");
        }
        return answer;
    }

    private static List<Object> shown(Ids ids, List<Integer> numbers) {
        return numbers.stream().map(ids::shown).toList();
    }
}
