package org.cunjing.posting.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

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
            var list = new ArcList(cost.length);
            for (int k = 0; k < cost.length; k++) {
                list.add(k / columns, k % columns, cost[k]);
            }
            var arcs = Arcs.of(rows, columns, list);

            var found = DenseLeastCost.of(new DenseCosts(rows, columns, cost));

            assertThat(found.proves(arcs)).isTrue();
            assertThat(found.cost())
                    .isEqualTo(LeastCost.whole(arcs).orElseThrow().cost());
            assertThat(DenseCosts.of(arcs).cost()).isEqualTo(cost);
        }
    }

    private int[] products(int rows, int columns) {
        int[] cost = new int[rows * columns];
        for (int k = 0; k < cost.length; k++) {
            cost[k] = (k / columns * 37 % 101 + 1) * (k % columns * 53 % 97 + 1);
        }
        return cost;
    }
}
