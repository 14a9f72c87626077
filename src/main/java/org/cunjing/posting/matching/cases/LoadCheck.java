package org.cunjing.posting.matching.cases;

import java.util.Arrays;
import org.cunjing.posting.matching.assignment.LoadProblem;

/// Checks a plan with load limits, and follows the proof that none is better.
final class LoadCheck {

    private final LoadProblem problem;
    private final Fields result;
    private final Verification.Verdict verdict;
    private final boolean greatest;

    LoadCheck(LoadProblem problem, Fields result, Verification.Verdict verdict) {
        this.problem = problem;
        this.result = result;
        this.verdict = verdict;
        this.greatest = result.get("answer").get("sense").text().equals("maximise");
    }

    void run() {
        var proven = result.get("answer").get(greatest ? "greatestTotal" : "optimalCost");
        if (result.get("plan").exists()) {
            long total = plan();
            var said = proven.exists() ? proven : result.get("bestFound");
            verdict.require(said.number() == total, "the plan has %d in all".formatted(total));
            verdict.proven().add("the plan gives every village one officer and keeps every load limit");
        }
        var feasible = result.get("answer").get("feasible");
        if (proven.exists()) {
            follow(proven.number(), "no plan is better than %d");
        } else if (feasible.exists() && !feasible.required().asBoolean()) {
            follow(impossible(), "no plan keeps the load limits");
        } else {
            bound();
        }
    }

    /// One more than the total of any plan.
    private long impossible() {
        long sum = 1;
        for (int j = 0; j < problem.villages(); j++) {
            int village = j;
            sum += Arrays.stream(problem.cost())
                    .mapToLong(row -> greatest ? -row[village] : row[village])
                    .max()
                    .orElseThrow();
        }
        return greatest ? -sum : sum;
    }

    private long plan() {
        long total = 0;
        var seen = new boolean[problem.villages()];
        for (var entry : result.get("plan").map().entrySet()) {
            int officer = number(entry.getKey(), entry.getValue());
            long load = 0;
            for (var village : entry.getValue().list()) {
                int j = village.count(0, seen.length - 1);
                verdict.require(!seen[j], "village %d has two officers".formatted(j));
                seen[j] = true;
                load += problem.load()[officer][j];
                total += problem.cost()[officer][j];
            }
            long most = problem.limit()[officer];
            verdict.require(load <= most, "officer %d carries %d of %d".formatted(officer, load, most));
        }
        for (int j = 0; j < seen.length; j++) {
            verdict.require(seen[j], "village %d has no officer".formatted(j));
        }
        return total;
    }

    private int number(String officer, Fields at) {
        if (!officer.matches("\\d{1,4}") || Integer.parseInt(officer) >= problem.officers()) {
            throw at.fault("is no officer of this problem");
        }
        return Integer.parseInt(officer);
    }

    private void follow(long value, String proof) {
        if (!result.get("certificate").exists()) {
            return;
        }
        boolean holds = new LoadProofCheck(problem, greatest, scale()).closes(root(), greatest ? -value : value);
        verdict.require(holds, "the proof does not exclude a better plan");
        if (holds) {
            verdict.proven().add(proof.formatted(value));
        }
    }

    private void bound() {
        if (result.get("certificate").exists()) {
            long bound = new LoadProofCheck(problem, greatest, scale()).bound(root());
            long shown = greatest ? -bound : bound;
            verdict.proven().add("no plan is better than %d".formatted(shown));
        }
    }

    private Fields root() {
        return result.get("certificate").get("proof");
    }

    private int scale() {
        return result.get("certificate").get("scale").count(1, 1 << 10);
    }
}
