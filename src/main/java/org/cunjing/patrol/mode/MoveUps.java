package org.cunjing.patrol.mode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Position;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shifts teams to where an emergency has left nobody; they go back when it ends.
@Service
class MoveUps {

    /// @param village where the team goes
    record Shift(UUID team, UUID village) {}

    private final Modes modes;
    private final DeploymentStore deployments;
    private final TeamDuties duties;
    private final RapidResponseTeams teams;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    MoveUps(
            Modes modes,
            DeploymentStore deployments,
            TeamDuties duties,
            RapidResponseTeams teams,
            Villages villages,
            Actors actors,
            Clock clock,
            ZoneId zone,
            ApplicationEventPublisher events) {
        this.modes = modes;
        this.deployments = deployments;
        this.duties = duties;
        this.teams = teams;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
        this.events = events;
    }

    /// Shifts all of them or none.
    ///
    /// @throws NotFound if there is no such emergency, team or village
    /// @throws EmergencyOver if the area has returned
    /// @throws TeamNotFree if an emergency has one of the teams
    @Transactional
    void shift(UUID id, List<Shift> shifts, String reason) {
        if (actors.current() instanceof Person person && person.role() != Role.BUREAU_OFFICE) {
            throw new NotForYou("team", id);
        }
        PersonalNumberInText.refuse(reason);
        var now = clock.instant();
        deployments.lockTeams(shifts.stream().map(Shift::team).toList());
        var emergency = modes.get(id);
        if (!emergency.isOn(now)) {
            throw new EmergencyOver(id);
        }
        for (var shift : shifts) {
            requireFree(shift.team(), now);
            villages.get(shift.village());
            deployments.moveUp(emergency, shift, home(teams.get(shift.team()), shift.village()), reason, now);
        }
        var ground = new HashSet<>(emergency.villages());
        shifts.forEach(shift -> ground.add(shift.village()));
        events.publishEvent(new TeamsMovedUp(actors.bureau(), id, ground));
    }

    private void requireFree(UUID team, Instant now) {
        if (duties.since(now).stream().anyMatch(duty -> duty.team().equals(team) && duty.isOn(now))) {
            throw new TeamNotFree(team);
        }
    }

    /// Where the team waits otherwise: its post, else the middle village of its station. One without either stays.
    private UUID home(RapidResponseTeam team, UUID otherwise) {
        if (team.postVillageId() != null) {
            return team.postVillageId();
        }
        var own = villages.listOn(LocalDate.ofInstant(clock.instant(), zone)).stream()
                .filter(village -> village.stationId().equals(team.stationId()))
                .toList();
        if (own.isEmpty()) {
            return otherwise;
        }
        var middle = Position.middleOf(own.stream().map(Village::middle).toList());
        return own.stream()
                .min(Comparator.comparingDouble(
                        (Village village) -> village.middle().distanceMTo(middle)))
                .map(Village::id)
                .orElse(otherwise);
    }
}
