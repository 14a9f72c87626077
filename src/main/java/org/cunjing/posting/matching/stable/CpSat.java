package org.cunjing.posting.matching.stable;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// Markets as CP-SAT sees them: a truth value for each pair, one pair for each village, and for each pair a clause –
/// its
/// officer ends at least as well, or its village does, or it blocks.
///
/// - Result: what is found is counted again by [Market]; only the bound rests on CP-SAT. One worker and no chance: the
///   same answer each time, unless the time runs out.
/// - Source: docs/methods/stable-plans.md, section 6.
final class CpSat {

    private static final double ROUNDING = 1e-6;

    static {
        Loader.loadNativeLibraries();
    }

    private final Market market;
    private final CpModel model = new CpModel();
    private final Literal[] taken;
    private final Literal[] blocking;

    /// @param forgiving whether pairs may block at all
    private CpSat(Market market, boolean forgiving) {
        this.market = market;
        this.taken = literals(market.pairs());
        this.blocking = forgiving ? literals(market.pairs()) : new Literal[0];
        for (int[] group : market.ofVillage) {
            model.addExactlyOne(of(Arrays.stream(group)));
        }
        for (int[] group : market.ofOfficer) {
            model.addAtMostOne(of(Arrays.stream(group)));
        }
        for (int p = 0; p < taken.length; p++) {
            model.addBoolOr(clause(p));
        }
    }

    /// The cheapest plan without blocking pairs, beginning with what is known.
    static CheapestStable.Outcome cheapest(Market market, long[] cost, CheapestStable.Outcome known, double seconds) {
        var problem = new CpSat(market, false);
        known.plan().ifPresent(problem::hint);
        problem.model.minimize(LinearExpr.weightedSum(problem.taken, cost));
        var solved = problem.solve(seconds);
        if (solved.status() == CpSolverStatus.INFEASIBLE) {
            return new CheapestStable.Outcome(Optional.empty(), true, known.steps(), Long.MAX_VALUE);
        }
        var plan = problem.plan(solved, cost).filter(found -> found.blocking() == 0);
        var best = plan.filter(found ->
                        known.plan().filter(old -> old.cost() <= found.cost()).isEmpty())
                .or(known::plan);
        long bound = Math.max(known.bound(), atLeast(solved));
        boolean proven = best.filter(found -> found.cost() <= bound).isPresent();
        return new CheapestStable.Outcome(best, proven, known.steps(), bound);
    }

    /// The fewest blocking pairs, then the least cost at that number; half of the time for each.
    static FewestBlocking.Outcome fewest(Market market, long[] cost, FewestBlocking.Outcome known, double seconds) {
        var problem = new CpSat(market, true);
        known.plan().ifPresent(problem::hint);
        problem.model.minimize(LinearExpr.sum(problem.blocking));
        var counted = problem.solve(seconds / 2);
        if (counted.status() == CpSolverStatus.INFEASIBLE) {
            return new FewestBlocking.Outcome(Optional.empty(), true, 0);
        }
        int least = Math.max(known.least(), (int) atLeast(counted));
        var few = problem.plan(counted, cost).or(known::plan);
        if (few.isEmpty() || few.get().blocking() > least) {
            return new FewestBlocking.Outcome(few, false, least);
        }
        problem.hint(few.get());
        problem.model.addLessOrEqual(LinearExpr.sum(problem.blocking), least);
        problem.model.minimize(LinearExpr.weightedSum(problem.taken, cost));
        var priced = problem.solve(seconds / 2);
        var best = problem.plan(priced, cost)
                .filter(plan -> plan.blocking() <= least)
                .or(() -> few);
        return new FewestBlocking.Outcome(best, priced.status() == CpSolverStatus.OPTIMAL, least);
    }

    private Literal[] literals(int count) {
        return IntStream.range(0, count).mapToObj(p -> model.newBoolVar("")).toArray(Literal[]::new);
    }

    private Literal[] of(IntStream pairs) {
        return pairs.mapToObj(p -> taken[p]).toArray(Literal[]::new);
    }

    private Literal[] clause(int pair) {
        var officerContent = Arrays.stream(market.ofOfficer[market.officer[pair]])
                .filter(q -> market.officerRank[q] <= market.officerRank[pair]);
        var villageContent = Arrays.stream(market.ofVillage[market.village[pair]])
                .filter(q -> q != pair && market.villageRank[q] <= market.villageRank[pair]);
        var content = of(IntStream.concat(officerContent, villageContent));
        if (blocking.length == 0) {
            return content;
        }
        var clause = Arrays.copyOf(content, content.length + 1);
        clause[content.length] = blocking[pair];
        return clause;
    }

    private void hint(CheapestStable.Plan plan) {
        model.clearHints();
        var held = new boolean[taken.length];
        Arrays.stream(plan.plan()).filter(p -> p >= 0).forEach(p -> held[p] = true);
        for (int p = 0; p < taken.length; p++) {
            model.addHint(taken[p], held[p]);
        }
    }

    private record Solved(CpSolver solver, CpSolverStatus status) {}

    private Solved solve(double seconds) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).setMaxTimeInSeconds(seconds);
        return new Solved(solver, solver.solve(model));
    }

    private static long atLeast(Solved solved) {
        return (long) Math.ceil(solved.solver().bestObjectiveBound() - ROUNDING);
    }

    private Optional<CheapestStable.Plan> plan(Solved solved, long[] cost) {
        if (solved.status() != CpSolverStatus.OPTIMAL && solved.status() != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        int[] pairs = new int[market.villages];
        Arrays.setAll(
                pairs,
                v -> Arrays.stream(market.ofVillage[v])
                        .filter(p -> solved.solver().booleanValue(taken[p]))
                        .findFirst()
                        .orElseThrow());
        long sum = Arrays.stream(pairs).mapToLong(p -> cost[p]).sum();
        return Optional.of(new CheapestStable.Plan(pairs, sum, market.blocking(pairs).length));
    }
}
