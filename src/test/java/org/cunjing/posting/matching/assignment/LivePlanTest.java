package org.cunjing.posting.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LivePlanTest {

    private final Random random = Chance.fresh(LivePlanTest.class);

    @Test
    void staysBestThroughEveryEvent() {
        for (int round = 0; round < 60; round++) {
            int size = 2 + random.nextInt(40);
            var arcs = Chance.arcs(random, size, size, 0.5, 0, 50);
            var started = LivePlan.of(arcs, 0);
            if (started.isEmpty()) {
                continue;
            }
            var live = started.get();
            for (int event = 0; event < 60; event++) {
                happen(live, arcs, size);

                boolean complete = live.settle();

                var fresh = LeastCost.of(live.problem());
                assertThat(complete).isEqualTo(fresh.isPresent());
                if (complete) {
                    assertThat(live.solution().cost()).isEqualTo(fresh.get().cost());
                    assertThat(live.solution().proves(live.problem())).isTrue();
                }
            }
        }
    }

    private void happen(LivePlan live, Arcs arcs, int size) {
        int row = random.nextInt(size);
        if (arcs.start(row) == arcs.start(row + 1)) {
            return;
        }
        int arc = random.nextInt(arcs.start(row), arcs.start(row + 1));
        switch (random.nextInt(4)) {
            case 0 -> live.forbid(row, arc);
            case 1 -> live.allow(row, arc);
            case 2 -> live.change(row, arc, random.nextInt(80));
            default -> {
                for (int a = arcs.start(row); a < arcs.start(row + 1); a++) {
                    live.change(row, a, random.nextInt(50));
                }
            }
        }
    }
}
