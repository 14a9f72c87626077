package org.cunjing.posting.matching.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Checks a result against its problem: the plan, what it costs, and the prices that say nothing is better.
final class Verification {

    private final Checked problem;
    private final Fields result;
    private final long seed;
    private final List<String> faults = new ArrayList<>();
    private final List<String> proven = new ArrayList<>();
    private final Map<String, String> plan = new TreeMap<>();

    private Verification(Checked problem, Fields result) {
        this.problem = problem;
        this.result = result;
        this.seed = result.get("seed").exists() ? result.get("seed").number() : 0;
    }

    /// @param faults what is wrong; nothing, if the result is right
    /// @param proven what was proved and not only found possible
    record Verdict(List<String> faults, List<String> proven) {

        void require(boolean holds, String fault) {
            if (!holds) {
                faults.add(fault);
            }
        }

        void add(String prefix, Verdict other) {
            other.faults.forEach(fault -> faults.add(prefix + fault));
            other.proven.forEach(proof -> proven.add(prefix + proof));
        }
    }

    static Verdict of(Path problemFile, Path resultFile, long mostBytes) throws IOException {
        try (var in = Source.open(resultFile, mostBytes)) {
            var result = Case.read(in).fields();
            var verdict = new Verdict(new ArrayList<>(), new ArrayList<>());
            try (var problem = Source.open(problemFile, mostBytes)) {
                switch (Format.of(problemFile, mostBytes)) {
                    case TEXT -> verdict.add("", of(Checked.of(TextProblem.read(problem)), result));
                    case TABLE -> verdict.add("", of(Checked.of(TableProblem.read(problem)), result));
                    case LOADS -> new LoadCheck(LoadText.read(problem), result, verdict).run();
                    case RATINGS -> new RatingCheck(RatingRows.read(problem), result, verdict).run();
                    case JSON -> cases(CaseFile.read(problem), result, verdict);
                }
            }
            return verdict;
        }
    }

    private static void cases(CaseFile file, Fields result, Verdict verdict) {
        if (!file.list()) {
            verdict.add("", of(file.cases().getFirst(), result));
            return;
        }
        var results = result.get("cases").list();
        if (results.size() != file.cases().size()) {
            throw result.get("cases")
                    .fault("must have %d results, has %d", file.cases().size(), results.size());
        }
        for (int k = 0; k < results.size(); k++) {
            var one = file.cases().get(k);
            if (!results.get(k).get("id").text().equals(one.name())) {
                throw results.get(k).get("id").fault("must be \"%s\"", one.name());
            }
            verdict.add(one.name() + ": ", of(one, results.get(k)));
        }
    }

    private static Verdict of(Case problem, Fields result) {
        if (StationFields.knows(problem)) {
            var verdict = new Verdict(new ArrayList<>(), new ArrayList<>());
            new StationCheck(StationFields.of(problem), result.get("answer"), verdict).run();
            return verdict;
        }
        return of(Checked.of(problem), result);
    }

    private static Verdict of(Checked problem, Fields result) {
        var check = new Verification(problem, result);
        check.all();
        return new Verdict(check.faults, check.proven);
    }

    private void all() {
        var answer = result.get("answer");
        boolean feasible = answer.get("feasible").exists()
                && answer.get("feasible").required().asBoolean();
        if (result.get("plan").exists()) {
            plan();
            if (feasible) {
                require(
                        !answer.get("feasible").exists()
                                || plan.size() == problem.villages().size()
                                || kind("stable"),
                        "the plan leaves villages open");
            }
        }
        if (result.get("certificate").exists()) {
            new PriceCheck(problem, result.get("certificate"), plan, seed, faults).run(answer, proven);
        }
        if (answer.get("minimalHallViolators").exists()) {
            shortages(answer);
        }
        problem.source().ifPresent(source -> new KindCheck(problem, source, answer, plan, faults, proven).run());
    }

    private boolean kind(String name) {
        return result.get("kind").exists() && result.get("kind").text().equals(name);
    }

    @SuppressWarnings("AnnotateFormatMethod") // that annotation would be one more library
    private void require(boolean holds, String fault, Object... values) {
        if (!holds) {
            faults.add(fault.formatted(values));
        }
    }

    private void plan() {
        var known = new HashSet<>(problem.officers());
        var taken = new HashSet<String>();
        result.get("plan").map().forEach((officer, village) -> {
            var id = village.required().asString();
            plan.put(officer, id);
            require(known.contains(officer), "%s is no officer of the problem", officer);
            require(problem.eligible(officer, id), "%s may not have %s", officer, id);
            require(taken.add(id), "%s has two officers", id);
        });
        proven.add("the plan uses eligible pairs only, each officer and each village once");
    }

    /// Each set has fewer officers than villages; together they say that no further village can be covered.
    private void shortages(Fields answer) {
        var villages = new HashSet<String>();
        for (var shortage : answer.get("minimalHallViolators").list()) {
            var own = new HashSet<String>();
            shortage.get("villages")
                    .list()
                    .forEach(village -> own.add(village.required().asString()));
            var officers = officersOf(own);
            require(officers.size() < own.size(), "%s is no shortage: it has %d officers", own, officers.size());
            require(
                    officers.size()
                            == shortage.get("allEligibleOfficers").list().size(),
                    "the officers of %s are not all of them",
                    own);
            villages.addAll(own);
        }
        long open = answer.get("deficiency").number();
        require(
                problem.villages().size() - answer.get("maxVillagesCovered").number() == open,
                "deficiency and coverage disagree");
        require(plan.size() == answer.get("maxVillagesCovered").number(), "the plan does not cover what is said");
        if (villages.size() - officersOf(villages).size() == open) {
            proven.add("no plan covers more villages: the sets together lack %d officers".formatted(open));
        } else {
            require(
                    answer.get("minimalHallViolators").list().size() >= Shortages.MOST_SHOWN,
                    "the sets do not prove that no plan covers more villages");
        }
    }

    private Set<String> officersOf(Set<String> villages) {
        var officers = new HashSet<String>();
        problem.pairs().forEach((officer, list) -> {
            if (list.keySet().stream().anyMatch(villages::contains)) {
                officers.add(officer);
            }
        });
        return officers;
    }
}
