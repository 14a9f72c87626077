package org.cunjing.posting.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseLeastCostTest {

    private final Random random = Chance.fresh(DenseLeastCostTest.class);

    @Test
    void theCoreAndTheProofGiveTheBestOfTheWholeTable() {
        for (int round = 0; round < 120; round++) {
            int rows = 1 + random.nextInt(round % 10 == 0 ? 150 : 40);
            int columns = rows + (round % 3 == 0 ? random.nextInt(20) : 0);
            int[] cost = switch (round % 4) {
                case 0 -> random.ints((long) rows * columns, -5, 6).toArray();
                case 1 ->
                    random.ints((long) rows * columns, Integer.MIN_VALUE, Integer.MAX_VALUE)
                            .toArray();
                case 2 -> products(rows, columns);
                default -> random.ints((long) rows * columns, 0, 1_000).toArray();
            };
            var table = new DenseCosts(rows, columns, cost);
            var arcs = arcs(table);

            var found = DenseLeastCost.of(table);

            assertThat(found.proves(arcs)).isTrue();
            assertThat(found.cost())
                    .isEqualTo(LeastCost.whole(arcs).orElseThrow().cost());
            assertThat(DenseCosts.of(arcs).cost()).isEqualTo(cost);
        }
    }

    @Test
    void largerTablesOfEveryKindAreProvedOnTheWhole() {
        for (var kind : List.of("uniform", "structured", "squared", "few", "ties", "product")) {
            int size = 250 + random.nextInt(400);
            var table = new BenchmarkProblems(kind, size, random.nextLong(1L << 32)).table();
            var arcs = arcs(table);

            var found = DenseLeastCost.of(table);

            assertThat(found.proves(arcs)).isTrue();
            assertThat(LeastCost.whole(arcs).orElseThrow().cost()).isEqualTo(found.cost());
        }
    }

    private static Arcs arcs(DenseCosts table) {
        int columns = table.columns();
        var list = new ArcList(table.cost().length);
        for (int k = 0; k < table.cost().length; k++) {
            list.add(k / columns, k % columns, table.cost()[k]);
        }
        return Arcs.of(table.rows(), columns, list);
    }

    private int[] products(int rows, int columns) {
        int[] cost = new int[rows * columns];
        for (int k = 0; k < cost.length; k++) {
            cost[k] = (k / columns * 37 % 101 + 1) * (k % columns * 53 % 97 + 1);
        }
        return cost;
    }
}
