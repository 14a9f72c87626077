package org.cunjing.posting.matching.assignment;

import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import java.util.LinkedHashSet;
import java.util.function.LongSupplier;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/// Solvers by others. Each first copies the problem into its own form, which is not timed, and then finds the cost.
enum BenchmarkPeer {
    ORTOOLS_ASSIGNMENT("OR-Tools assignment") {
        @Override
        LongSupplier load(Pairs pairs, int size, boolean full) {
            var solver = new LinearSumAssignment();
            pairs.each(solver::addArcWithCost);
            return () -> {
                solver.solve();
                return solver.getOptimalCost();
            };
        }
    },
    ORTOOLS_FLOW("OR-Tools flow") {
        @Override
        LongSupplier load(Pairs pairs, int size, boolean full) {
            var solver = new MinCostFlow();
            pairs.each((row, column, cost) -> solver.addArcWithCapacityAndUnitCost(row, size + column, 1, cost));
            for (int i = 0; i < size; i++) {
                solver.setNodeSupply(i, 1);
                solver.setNodeSupply(size + i, -1);
            }
            return () -> {
                solver.solve();
                return solver.getOptimalCost();
            };
        }
    },
    JGRAPHT("JGraphT") {
        @Override
        LongSupplier load(Pairs pairs, int size, boolean full) {
            var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
            var rows = new LinkedHashSet<Integer>();
            var columns = new LinkedHashSet<Integer>();
            for (int i = 0; i < size; i++) {
                rows.add(i);
                columns.add(size + i);
                graph.addVertex(i);
                graph.addVertex(size + i);
            }
            pairs.each((row, column, cost) -> graph.setEdgeWeight(graph.addEdge(row, size + column), (double) cost));
            return full
                    ? () -> Math.round(new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, columns)
                            .getMatching()
                            .getWeight())
                    : () -> Math.round(new KolmogorovWeightedPerfectMatching<>(graph)
                            .getMatching()
                            .getWeight());
        }
    };

    interface Pair {
        void take(int row, int column, long cost);
    }

    interface Pairs {
        void each(Pair pair);

        static Pairs of(Arcs arcs) {
            return pair -> {
                for (int i = 0; i < arcs.rows(); i++) {
                    for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                        pair.take(i, arcs.column(a), arcs.cost(a));
                    }
                }
            };
        }

        static Pairs of(DenseCosts table) {
            return pair -> {
                for (int k = 0; k < table.cost().length; k++) {
                    pair.take(k / table.columns(), k % table.columns(), table.cost()[k]);
                }
            };
        }
    }

    final String title;

    BenchmarkPeer(String title) {
        this.title = title;
    }

    /// @return solves the problem and answers its least cost
    abstract LongSupplier load(Pairs pairs, int size, boolean full);

    /// Whether it finishes within minutes.
    boolean finishes(int size, boolean full) {
        return switch (this) {
            case ORTOOLS_ASSIGNMENT -> true;
            case ORTOOLS_FLOW -> size <= (full ? 1_000 : 35_000);
            case JGRAPHT -> size <= (full ? 180 : 4_400);
        };
    }
}
