package org.cunjing.demonstration;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.demonstration.Ground.Village;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.drill.DrillScenario;
import org.cunjing.patrol.drill.DrillScenario.ScenarioPoint;
import org.cunjing.patrol.drill.DrillScenarios;
import org.cunjing.patrol.mode.ModePlan;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.patrol.mode.Modes;
import org.cunjing.patrol.mode.PatrolMode;
import org.springframework.stereotype.Component;

/// Scenarios for drills, plans for the areas of three stations, and the evenings of the last weeks on which they were
/// in force.
@Component
class ModeLoad {

    private static final int STATIONS = 3;
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final Duration LASTED = Duration.ofHours(4);

    private final ModePlans plans;
    private final Modes modes;
    private final DrillScenarios scenarios;
    private final Clock clock;
    private final ZoneId zone;

    ModeLoad(ModePlans plans, Modes modes, DrillScenarios scenarios, Clock clock, ZoneId zone) {
        this.plans = plans;
        this.modes = modes;
        this.scenarios = scenarios;
        this.clock = clock;
        this.zone = zone;
    }

    void load(long seed, Year2022 year, District district, Signatures signatures, Identities ids) {
        var dice = new Dice(seed, "modes");
        var words = new Words();
        words.list("drill.names").forEach(name -> keep(name, words, ids));
        for (int i = 0; i < STATIONS; i++) {
            var station = district.stations().get(i);
            var area = district.villages().stream()
                    .filter(village -> village.stationCode().equals(station.code()))
                    .toList();
            var plan = ids.of("mode-plan", station.code());
            var name = station.name() + words.word("mode.plan");
            plans.add(new ModePlan(
                    plan,
                    name,
                    area.stream().map(village -> ids.village(village.code())).collect(toSet()),
                    assignments(year, station.code(), area, i, words, ids)));
            for (int evening = 0; evening < 2; evening++) {
                var begun = evening(2 + i + 7 * evening);
                var id = ids.of("emergency", station.code() + evening);
                var mark = signatures.stationLeader(area.getFirst(), begun);
                modes.takeOver(id, plan, begun.plus(LASTED), words.phrase("mode.reason", dice), mark);
                modes.takeOverEnd(
                        id, Duration.ofMillis(dice.between(150, 900)), Duration.ofMinutes(dice.between(6, 17)));
            }
        }
    }

    /// Each point is written as kind, minutes, words.
    private void keep(String name, Words words, Identities ids) {
        var points = words.list("drill.points." + name).stream()
                .map(point -> point.split(" ", 3))
                .map(point -> new ScenarioPoint(Kind.valueOf(point[0]), point[2], Integer.parseInt(point[1])))
                .toList();
        scenarios.keep(new DrillScenario(ids.of("drill-scenario", name), name, points));
    }

    /// The station's own team and one that moves.
    private static List<Assignment> assignments(
            Year2022 year, String station, List<Village> area, int number, Words words, Identities ids) {
        var sent = new ArrayList<UUID>();
        year.teams().stream()
                .filter(team -> team.stationCode().filter(station::equals).isPresent())
                .forEach(team -> sent.add(TeamLoad.id(team, ids)));
        year.teams().stream()
                .filter(team -> team.stationCode().isEmpty())
                .skip(number)
                .findFirst()
                .ifPresent(team -> sent.add(TeamLoad.id(team, ids)));
        var tasks = words.list("mode.task.EMERGENCY");
        var assignments = new ArrayList<Assignment>();
        for (int i = 0; i < sent.size(); i++) {
            var home = ids.village(area.get(i % area.size()).code());
            var away = ids.village(area.get((i + 1) % area.size()).code());
            assignments.add(new Assignment(sent.get(i), PatrolMode.ROUTINE, home, words.word("mode.task.ROUTINE")));
            assignments.add(new Assignment(sent.get(i), PatrolMode.EMERGENCY, away, tasks.get(i % tasks.size())));
        }
        return assignments;
    }

    private Instant evening(int daysAgo) {
        return LocalDate.ofInstant(clock.instant(), zone)
                .minusDays(daysAgo)
                .atTime(EVENING)
                .atZone(zone)
                .toInstant();
    }
}
