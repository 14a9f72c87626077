package org.cunjing.posting.matching.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks what a kind says beside the prices: blocking pairs, departments, changes, wishes.
final class KindCheck {

    private final Checked problem;
    private final Case source;
    private final Fields answer;
    private final Map<String, String> plan;
    private final List<String> faults;
    private final List<String> proven;

    KindCheck(
            Checked problem,
            Case source,
            Fields answer,
            Map<String, String> plan,
            List<String> faults,
            List<String> proven) {
        this.problem = problem;
        this.source = source;
        this.answer = answer;
        this.plan = plan;
        this.faults = faults;
        this.proven = proven;
    }

    void run() {
        switch (source.kind()) {
            case "stable" -> equal("blocking pairs of the plan", 0, blocking(preferences()));
            case "stable-cost" -> stableCost();
            case "selection" -> selection();
            case "rotation" -> rotation();
            case "fairness" -> fairness();
            case "resolve" -> resolve();
            default -> {}
        }
    }

    private void equal(String what, long said, long found) {
        if (said == found) {
            proven.add("%s: %d".formatted(what, found));
        } else {
            faults.add("%s: %d is said, %d was found".formatted(what, said, found));
        }
    }

    private long cost(Map<String, String> of) {
        return of.entrySet().stream()
                .mapToLong(pair -> problem.number("cost", pair.getKey(), pair.getValue(), 0))
                .sum();
    }

    private Map<String, Map<String, long[]>> preferences() {
        var ranks = new HashMap<String, Map<String, long[]>>();
        problem.pairs()
                .forEach((officer, list) -> list.forEach((village, wish) -> {
                    var tiers = Wishes.tiers(source.get("villagePreferences").get(village));
                    for (int t = 0; t < tiers.size(); t++) {
                        if (tiers.get(t).stream().anyMatch(other -> other.text().equals(officer))) {
                            ranks.computeIfAbsent(officer, key -> new HashMap<>())
                                    .put(village, new long[] {wish[0], t + 1});
                        }
                    }
                }));
        return ranks;
    }

    /// Pairs that would rather have each other, counted from the two ranks of every pair.
    private long blocking(Map<String, Map<String, long[]>> ranks) {
        var byVillage = new HashMap<String, String>();
        plan.forEach((officer, village) -> byVillage.put(village, officer));
        long count = 0;
        for (var list : ranks.entrySet()) {
            var now = list.getValue().get(plan.getOrDefault(list.getKey(), ""));
            for (var pair : list.getValue().entrySet()) {
                var holder = ranks.getOrDefault(byVillage.getOrDefault(pair.getKey(), ""), Map.of())
                        .get(pair.getKey());
                boolean officerWants = now == null || pair.getValue()[0] < now[0];
                boolean villageWants = holder == null || pair.getValue()[1] < holder[1];
                count += officerWants && villageWants ? 1 : 0;
            }
        }
        return count;
    }

    private void stableCost() {
        var ranks = new HashMap<String, Map<String, long[]>>();
        problem.pairs()
                .forEach((officer, list) -> list.keySet()
                        .forEach(village -> ranks.computeIfAbsent(officer, key -> new HashMap<>())
                                .put(village, new long[] {
                                    problem.number("officerTier", officer, village, 0),
                                    problem.number("villageTier", officer, village, 0)
                                })));
        if (answer.get("minimumCostFullCoverageAndStable").exists()) {
            equal("blocking pairs of the plan", 0, blocking(ranks));
            equal(
                    "cost of the plan",
                    answer.get("minimumCostFullCoverageAndStable").number(),
                    cost(plan));
        } else if (answer.get("minimumBlockingPairs").exists()) {
            equal(
                    "blocking pairs of the plan",
                    answer.get("minimumBlockingPairs").number(),
                    blocking(ranks));
            equal("cost of the plan", answer.get("minimumCostAtThatMinimum").number(), cost(plan));
        }
    }

    private void selection() {
        if (!answer.get("optimalCost").exists()) {
            return;
        }
        equal("cost of the plan", answer.get("optimalCost").number(), cost(plan));
        var header = source.get("applicantColumns").texts();
        var chosen = new HashMap<String, Long>();
        for (var row : source.get("applicants").list()) {
            if (plan.containsKey(row.get(header.indexOf("id")).text())) {
                chosen.merge(row.get(header.indexOf("department")).text(), 1L, Long::sum);
            }
        }
        if (source.get("departmentLimits").exists()) {
            source.get("departmentLimits").map().forEach((department, range) -> {
                long count = chosen.getOrDefault(department, 0L);
                if (count < range.get(0).number() || count > range.get(1).number()) {
                    faults.add("%s gives %d".formatted(department, count));
                }
            });
        }
    }

    private void rotation() {
        if (answer.get("optimalCostWithoutLimit").exists()) {
            equal("cost of the plan", answer.get("optimalCostWithoutLimit").number(), cost(plan));
        }
        if (!answer.get("byLimit").exists()) {
            return;
        }
        for (var limit : answer.get("byLimit").list()) {
            if (limit.get("plan").exists()) {
                var own = new HashMap<String, String>();
                limit.get("plan").map().forEach((officer, village) -> own.put(officer, village.text()));
                long stayed = source.get("current").map().entrySet().stream()
                        .filter(now ->
                                now.getKey().equals(own.get(now.getValue().text())))
                        .count();
                long changed = own.size() - stayed;
                equal(limit.path() + " cost", limit.get("optimalCost").number(), cost(own));
                if (changed < limit.get("min").number()
                        || changed > limit.get("max").number()) {
                    faults.add("%s: %d villages change".formatted(limit.path(), changed));
                }
            }
        }
    }

    private void fairness() {
        var profile = answer.get("rankMaximal").get("profile");
        if (profile.exists()) {
            long[] found = new long[profile.list().size()];
            plan.forEach((officer, village) -> found[
                    (int) problem.pairs().getOrDefault(officer, Map.of()).getOrDefault(village, new long[] {1})[0]
                            - 1]++);
            for (int k = 0; k < found.length; k++) {
                equal("wish " + (k + 1), profile.get(k).number(), found[k]);
            }
        }
    }

    private void resolve() {
        if (!answer.get("afterEvent").exists()) {
            return;
        }
        for (var step : answer.get("afterEvent").list()) {
            if (step.get("nextAssignment").exists()) {
                var own = new HashMap<String, String>();
                step.get("nextAssignment").map().forEach((village, officer) -> own.put(officer.text(), village));
                if (own.size() != problem.villages().size()) {
                    faults.add(step.path() + " does not cover every village");
                }
                equal(step.path() + " cost", step.get("optimalCost").number(), cost(own));
            }
        }
    }
}
