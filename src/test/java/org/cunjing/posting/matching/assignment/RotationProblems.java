package org.cunjing.posting.matching.assignment;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/// Rotations at random, and CP-SAT as their judge.
///
/// @param present officer of each village now
@SuppressWarnings("ArrayRecordComponent") // a column of numbers, written once, never compared
record RotationProblems(Arcs arcs, int[] present) {

    static RotationProblems of(String kind, int villages, int candidates, int newcomers, Random random) {
        var closed = BenchmarkProblems.of(kind, villages, candidates, random.nextInt(1 << 30));
        var list = new ArcList(villages * candidates);
        var anyPlan = new ArcList(villages * candidates);
        for (int i = 0; i < villages; i++) {
            for (int a = closed.start(i); a < closed.start(i + 1); a++) {
                list.add(i, closed.column(a), closed.cost(a));
                anyPlan.add(i, closed.column(a), random.nextInt(1_000));
            }
            for (int n = 0; n < newcomers; n++) {
                if (random.nextInt(villages) < candidates) {
                    list.add(i, villages + n, closed.cost(closed.start(i)) * random.nextInt(3) / 2);
                }
            }
        }
        int[] present =
                LeastCost.of(Arcs.of(villages, villages, anyPlan)).orElseThrow().columnOf();
        return new RotationProblems(Arcs.of(villages, villages + newcomers, list), present);
    }

    /// Least cost as CP-SAT finds it; empty if there is no such plan.
    OptionalLong judged(int least, int most) {
        var model = new CpModel();
        var cost = LinearExpr.newBuilder();
        var changes = LinearExpr.newBuilder();
        var ofColumn = new ArrayList<List<Literal>>();
        for (int j = 0; j < arcs.columns(); j++) {
            ofColumn.add(new ArrayList<>());
        }
        for (int i = 0; i < arcs.rows(); i++) {
            var ofRow = new ArrayList<Literal>();
            for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                var taken = model.newBoolVar("");
                ofRow.add(taken);
                ofColumn.get(arcs.column(a)).add(taken);
                cost.addTerm(taken, arcs.cost(a));
                changes.addTerm(taken, arcs.column(a) == present[i] ? 0 : 1);
            }
            model.addExactlyOne(ofRow);
        }
        ofColumn.forEach(model::addAtMostOne);
        model.addLinearConstraint(changes, least, most);
        model.minimize(cost);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setLinearizationLevel(2);
        var status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE) {
            return OptionalLong.empty();
        }
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("CP-SAT ended with " + status);
        }
        return OptionalLong.of(Math.round(solver.objectiveValue()));
    }
}
