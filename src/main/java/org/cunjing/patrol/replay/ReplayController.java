package org.cunjing.patrol.replay;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.replay.Happening.Kind;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReplayController {

    private final Replays replays;
    private final RapidResponseTeams teams;
    private final Villages villages;

    ReplayController(Replays replays, RapidResponseTeams teams, Villages villages) {
        this.replays = replays;
        this.teams = teams;
        this.villages = villages;
    }

    /// What happened in a time of at most a day, with what was not over when it began.
    @GetMapping("/api/replay")
    @AllowedTo({Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER})
    ReplayView showReplay(@RequestParam Instant from, @RequestParam Instant to) {
        var happened = replays.of(from, to);
        var names = teams.list().stream().collect(toMap(RapidResponseTeam::id, RapidResponseTeam::name));
        var places = villages.names(happened.stream()
                .flatMap(one -> one.villages().stream())
                .distinct()
                .toList());
        return new ReplayView(
                from,
                to,
                happened.stream()
                        .map(one -> HappeningView.of(one, names, places))
                        .toList());
    }

    record HappeningView(
            Kind kind,
            UUID aboutId,
            String step,
            @Nullable String state,
            Instant at,
            List<UUID> villageIds,
            List<String> villageNames,
            String title,
            @Nullable UUID teamId,
            @Nullable String teamName,
            @Nullable String who,
            @Nullable String why) {

        static HappeningView of(Happening one, Map<UUID, String> teams, Map<UUID, String> places) {
            return new HappeningView(
                    one.kind(),
                    one.about(),
                    one.step(),
                    one.state(),
                    one.at(),
                    List.copyOf(one.villages()),
                    one.villages().stream()
                            .map(village -> places.getOrDefault(village, ""))
                            .sorted()
                            .toList(),
                    one.title(),
                    one.team(),
                    one.team() == null ? null : teams.get(one.team()),
                    one.who(),
                    one.why());
        }
    }

    record ReplayView(Instant from, Instant to, List<HappeningView> happenings) {}
}
