package org.cunjing.patrol.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cunjing.patrol.route.PatrolPlan.Reached;
import org.cunjing.patrol.route.PatrolPlan.Target;
import org.cunjing.patrol.route.PatrolPlan.Visit;
import org.cunjing.territory.Village.Settlement;
import org.junit.jupiter.api.Test;

class PatrolPlanTest {

    private static final Instant EIGHT = Instant.parse("2022-06-15T12:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2022-06-15T16:00:00Z");

    private final Target school = target(PatrolLayer.POINT, "学校");
    private final Target market = target(PatrolLayer.POINT, "市场");
    private final Target beat = target(PatrolLayer.NET, "一号网格");
    private final PatrolPlan plan = new PatrolPlan(
            UUID.randomUUID(), "夜巡", EIGHT, MIDNIGHT, 1, "a", "甲", EIGHT, "乙", List.of(school, market, beat));

    @Test
    void countsATargetOnceHoweverOftenItWasVisited() {
        var visits = List.of(visit(school, EIGHT), visit(school, EIGHT.plusSeconds(60)), visit(beat, EIGHT));

        assertThat(plan.reached(visits))
                .containsExactly(
                        new Reached(PatrolLayer.POINT, 2, 1),
                        new Reached(PatrolLayer.NET, 1, 1),
                        new Reached(PatrolLayer.RING, 0, 0));
        assertThat(plan.missing(visits)).containsExactly(market);
    }

    @Test
    void countsNoVisitOutsideTheWindow() {
        var visits = List.of(visit(school, EIGHT.minusMillis(1)), visit(market, MIDNIGHT), visit(beat, EIGHT));

        assertThat(plan.missing(visits)).containsExactly(school, market);
    }

    @Test
    void countsAMixedVillageHalf() {
        assertThat(PatrolPlan.ruralShare(List.of(Settlement.URBAN, Settlement.URBAN)))
                .isZero();
        assertThat(PatrolPlan.ruralShare(List.of(Settlement.URBAN, Settlement.RURAL, Settlement.MIXED)))
                .isEqualTo(0.5);
        assertThat(PatrolPlan.ruralShare(List.of())).isZero();
    }

    private static Target target(PatrolLayer layer, String name) {
        return new Target(UUID.randomUUID(), layer, name, UUID.randomUUID());
    }

    private static Visit visit(Target target, Instant at) {
        return new Visit(UUID.randomUUID(), target.id(), UUID.randomUUID(), at, "甲", null);
    }
}
