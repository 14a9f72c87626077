package org.cunjing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cunjing.demonstration.Ground.Village;
import org.cunjing.patrol.route.NewPatrolPlan;
import org.cunjing.patrol.route.NewPatrolPlan.NewTarget;
import org.cunjing.patrol.route.PatrolLayer;
import org.cunjing.patrol.route.PatrolPlans;
import org.springframework.stereotype.Component;

/// The patrol plan of the evening before, with two targets that nobody reached.
@Component
class RouteLoad {

    private static final int NOT_REACHED = 2;
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final Duration LASTED = Duration.ofHours(4);

    private final PatrolPlans plans;
    private final Clock clock;
    private final ZoneId zone;

    RouteLoad(PatrolPlans plans, Clock clock, ZoneId zone) {
        this.plans = plans;
        this.clock = clock;
        this.zone = zone;
    }

    void load(Year2022 year, District district, Signatures signatures, Identities ids) {
        var rural = district.villages().stream()
                .filter(village -> village.settlement().name().equals("RURAL"))
                .findFirst()
                .orElseThrow();
        var area = district.villages().stream()
                .filter(village -> village.stationCode().equals(rural.stationCode()))
                .sorted(Comparator.comparing(village -> !village.equals(rural)))
                .toList();
        var team = year.teams().stream()
                .filter(one ->
                        one.stationCode().filter(rural.stationCode()::equals).isPresent())
                .map(one -> TeamLoad.id(one, ids))
                .findFirst()
                .orElseThrow();
        var begun = LocalDate.ofInstant(clock.instant(), zone)
                .minusDays(1)
                .atTime(EVENING)
                .atZone(zone)
                .toInstant();
        var id = ids.of("patrol-plan", rural.stationCode());
        var words = new Words();
        plans.takeOver(
                new NewPatrolPlan(id, words.word("route.plan"), begun, begun.plus(LASTED), targets(area, words, ids)),
                signatures.squadLeader(rural.code(), begun.minus(Duration.ofDays(1))));
        plans.takeOverApproval(id, signatures.stationLeader(rural, begun.minus(Duration.ofHours(6))));
        var targets = plans.get(id).targets();
        for (int i = 0; i < targets.size() - NOT_REACHED; i++) {
            var at = begun.plus(Duration.ofMinutes(20L * (i + 1)));
            plans.takeOverVisit(id, targets.get(i).id(), team, signatures.squadLeader(rural.code(), at));
        }
    }

    private static List<NewTarget> targets(List<Village> area, Words words, Identities ids) {
        var targets = new ArrayList<NewTarget>();
        for (var layer : PatrolLayer.values()) {
            var names = words.list("route.target." + layer);
            for (int i = 0; i < names.size(); i++) {
                var village = area.get((targets.size() + i) % area.size());
                targets.add(new NewTarget(layer, names.get(i), ids.village(village.code())));
            }
        }
        return targets;
    }
}
