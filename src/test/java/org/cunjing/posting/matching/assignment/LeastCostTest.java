package org.cunjing.posting.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import java.util.Random;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LeastCostTest {

    private final Random random = Chance.fresh(LeastCostTest.class);

    @BeforeAll
    static void loadOracle() {
        Loader.loadNativeLibraries();
    }

    @Test
    void findsWhatTryingEverythingFinds() {
        for (int round = 0; round < 3_000; round++) {
            int rows = random.nextInt(6);
            int columns = rows + random.nextInt(3);
            long most = random.nextBoolean() ? 5 : random.nextBoolean() ? 1_000 : Arcs.largestCost(rows, columns);
            var arcs = Chance.arcs(random, rows, columns, 0.3 + 0.7 * random.nextDouble(), -most, most);
            var best = BruteForce.plans(arcs).stream()
                    .mapToLong(plan -> BruteForce.cost(arcs, plan))
                    .min();

            var found = LeastCost.of(arcs);

            assertThat(found.isPresent()).isEqualTo(best.isPresent());
            found.ifPresent(solution -> {
                assertThat(solution.cost()).isEqualTo(best.getAsLong());
                assertThat(solution.proves(arcs)).isTrue();
            });
        }
    }

    @Test
    void agreesWithOrToolsOnLargerProblems() {
        for (int round = 0; round < 40; round++) {
            int size = 380 + random.nextInt(400);
            long most = round % 3 == 0 ? 20 : 1_000_000;
            var arcs = Chance.arcs(random, size, size, 3.0 / size + random.nextDouble() * 0.05, -most / 4, most);

            var found = LeastCost.of(arcs);

            assertThat(found.map(Solution::cost).orElse(null)).isEqualTo(orTools(arcs));
            found.ifPresent(solution -> assertThat(solution.proves(arcs)).isTrue());
        }
    }

    @Test
    void agreesWithJGraphT() {
        for (int round = 0; round < 10; round++) {
            var arcs = Chance.arcs(random, 40, 40, 1, -50, 200);

            assertThat(LeastCost.of(arcs).orElseThrow().cost()).isEqualTo(jGraphT(arcs));
        }
    }

    @Test
    void leavesSpareColumnsFreeAtPriceNothing() {
        for (int round = 0; round < 20; round++) {
            int rows = 350 + random.nextInt(200);
            int columns = rows + 1 + random.nextInt(rows);
            var arcs = Chance.arcs(random, rows, columns, 0.04, 0, 100_000);
            var squared = squared(arcs);

            var found = LeastCost.of(arcs);

            assertThat(found.map(Solution::cost).orElse(null)).isEqualTo(orTools(squared));
            found.ifPresent(solution -> assertThat(solution.proves(arcs)).isTrue());
        }
    }

    @Test
    void partsSideBySideGiveTheSamePlanAsOneAfterAnother() {
        var list = new ArcList(0);
        for (int part = 0; part < 30; part++) {
            int spare = part % 3;
            for (int i = 0; i < 20; i++) {
                for (int j = 0; j < 20 + spare; j++) {
                    if (random.nextInt(3) > 0 || i == j) {
                        list.add(part * 20 + i, part * 23 + j, random.nextInt(60));
                    }
                }
            }
        }
        var arcs = Arcs.of(600, 690, list);

        var together = LeastCost.of(arcs, true).orElseThrow();
        var single = LeastCost.of(arcs, false).orElseThrow();

        assertThat(together.columnOf()).isEqualTo(single.columnOf());
        assertThat(together.proves(arcs)).isTrue();
        assertThat(together.cost())
                .isEqualTo(LeastCost.whole(arcs).orElseThrow().cost());
    }

    @Test
    void refusesCostsThatCouldOverflowAndPairsGivenTwice() {
        var dear = new ArcList(1);
        dear.add(0, 0, Arcs.largestCost(1, 1) + 1);
        assertThatThrownBy(() -> Arcs.of(1, 1, dear)).hasMessageContaining("cost");

        var twice = new ArcList(2);
        twice.add(0, 1, 5);
        twice.add(0, 1, 6);
        assertThatThrownBy(() -> Arcs.of(1, 2, twice)).hasMessageContaining("once");
    }

    /// The same problem with rows that cost nothing for the spare columns.
    private static Arcs squared(Arcs arcs) {
        var list = new ArcList(0);
        for (int i = 0; i < arcs.columns(); i++) {
            for (int j = 0; i >= arcs.rows() && j < arcs.columns(); j++) {
                list.add(i, j, 0);
            }
            for (int a = i < arcs.rows() ? arcs.start(i) : 0; i < arcs.rows() && a < arcs.start(i + 1); a++) {
                list.add(i, arcs.column(a), arcs.cost(a));
            }
        }
        return Arcs.of(arcs.columns(), arcs.columns(), list);
    }

    private static @org.jspecify.annotations.Nullable Long orTools(Arcs arcs) {
        var oracle = new LinearSumAssignment();
        for (int i = 0; i < arcs.rows(); i++) {
            for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                oracle.addArcWithCost(i, arcs.column(a), arcs.cost(a));
            }
        }
        boolean complete = oracle.solve() == LinearSumAssignment.Status.OPTIMAL && oracle.getNumNodes() == arcs.rows();
        return complete ? (Long) oracle.getOptimalCost() : null;
    }

    private static long jGraphT(Arcs arcs) {
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var rows = new java.util.LinkedHashSet<Integer>();
        var columns = new java.util.LinkedHashSet<Integer>();
        for (int i = 0; i < arcs.rows(); i++) {
            graph.addVertex(i);
            graph.addVertex(-1 - i);
            rows.add(i);
            columns.add(-1 - i);
        }
        for (int i = 0; i < arcs.rows(); i++) {
            for (int a = arcs.start(i); a < arcs.start(i + 1); a++) {
                graph.setEdgeWeight(graph.addEdge(i, -1 - arcs.column(a)), (double) arcs.cost(a));
            }
        }
        var matching = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, columns).getMatching();
        return Math.round(matching.getWeight());
    }
}
