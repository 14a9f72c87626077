package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunjing.posting.matching.assignment.LeastLoadCost;
import org.cunjing.posting.matching.assignment.LoadProblem;
import org.cunjing.posting.matching.assignment.LoadProof;

/// Kind `load-limits`: fewer officers than villages; everyone answers for as many as the load limit allows.
final class LoadKind {

    private final LoadProblem problem;
    private final boolean greatest;

    private LoadKind(LoadProblem problem, boolean greatest) {
        this.problem = problem;
        this.greatest = greatest;
    }

    /// @param seconds after which the search ends with what it has
    static Answer solve(LoadProblem problem, boolean greatest, long seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        var found = LeastLoadCost.of(greatest ? problem.opposite() : problem, () -> System.nanoTime() - end > 0);
        return new LoadKind(problem, greatest).answer(found, seconds);
    }

    private Answer answer(LeastLoadCost.Outcome found, long seconds) {
        var name = greatest ? "greatestTotal" : "optimalCost";
        var answer = new Answer().put("sense", greatest ? "maximise" : "minimise");
        if (found.plan().isEmpty()) {
            answer.put("feasible", found.proven() ? false : null).put(name, null);
            if (!found.proven()) {
                answer.beside("bound", total(found.bound()))
                        .note("No plan was found in %d s, and none was excluded.".formatted(seconds));
            }
            return certificate(answer, found);
        }
        answer.put("feasible", true).put(name, found.proven() ? (Object) total(found.cost()) : null);
        if (!found.proven()) {
            answer.beside("bestFound", total(found.cost()))
                    .beside("bound", total(found.bound()))
                    .beside("gapPercent", 100.0 * (found.cost() - found.bound()) / Math.max(1, Math.abs(found.cost())))
                    .note("Not proven in %d s; more with --seconds.".formatted(seconds));
        }
        tell(answer, found.plan().get());
        return certificate(answer, found);
    }

    private static Answer certificate(Answer answer, LeastLoadCost.Outcome found) {
        found.proof()
                .ifPresentOrElse(
                        proof -> answer.beside(
                                "certificate", Map.of("scale", LeastLoadCost.SCALE, "proof", written(proof))),
                        () -> answer.note("The proof is too long to be written down."));
        return answer;
    }

    private static Map<String, Object> written(LoadProof proof) {
        var written = new LinkedHashMap<String, Object>();
        written.put("prices", proof.prices());
        if (proof.with() != null && proof.without() != null) {
            written.put("officer", proof.officer());
            written.put("village", proof.village());
            written.put("with", written(proof.with()));
            written.put("without", written(proof.without()));
        }
        return written;
    }

    private long total(long cost) {
        return greatest ? -cost : cost;
    }

    private void tell(Answer answer, int[] officerOf) {
        var plan = new LinkedHashMap<String, Object>();
        var loads = new LinkedHashMap<String, Object>();
        for (int i = 0; i < problem.officers(); i++) {
            List<Integer> villages = new ArrayList<>();
            int load = 0;
            for (int j = 0; j < officerOf.length; j++) {
                if (officerOf[j] == i) {
                    villages.add(j);
                    load += problem.load()[i][j];
                }
            }
            plan.put(Integer.toString(i), villages);
            loads.put(Integer.toString(i), load);
        }
        answer.beside("plan", plan).beside("loads", loads);
    }
}
