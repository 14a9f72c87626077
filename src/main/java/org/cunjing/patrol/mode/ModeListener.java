package org.cunjing.patrol.mode;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.dispatch.room.OrderClocks;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.mode.Emergency.Deployment;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.cunjing.territory.Villages;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells the officers of the area that its mode has changed, and the room of each team where the team goes. While it is
/// an emergency the clocks of routine orders stand still.
@Component
class ModeListener {

    private static final String TASK = "patrol-mode";
    private static final Set<Role> ROOMS = Set.of(Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER);
    private static final Set<Role> HEARERS = Set.of(
            Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER);

    private final Live live;
    private final OrderClocks clocks;
    private final Deployments deployments;
    private final RapidResponseTeams teams;
    private final Villages villages;
    private final Actors actors;

    ModeListener(
            Live live,
            OrderClocks clocks,
            Deployments deployments,
            RapidResponseTeams teams,
            Villages villages,
            Actors actors) {
        this.live = live;
        this.clocks = clocks;
        this.deployments = deployments;
        this.teams = teams;
        this.villages = villages;
        this.actors = actors;
    }

    @ApplicationModuleListener
    void on(ModeSwitched event) {
        live.tell(
                event.bureau(),
                new Told("mode-switched", event.emergency(), Map.of("mode", event.mode(), "at", event.at())),
                Audience.of(HEARERS, event.villages()));
        tellTeams(event.bureau(), event.emergency(), event.mode(), event.villages());
    }

    @ApplicationModuleListener
    void on(TeamsMovedUp event) {
        tellTeams(event.bureau(), event.emergency(), PatrolMode.EMERGENCY, event.villages());
    }

    private void tellTeams(String bureau, UUID emergency, PatrolMode mode, Collection<UUID> ground) {
        actors.asApplication(
                bureau,
                TASK,
                () -> deployments.of(emergency).stream()
                        .filter(one -> one.mode() == mode && one.toldAt() == null)
                        .forEach(one -> tell(bureau, emergency, ground, one)));
    }

    /// Heard by itself: teams are told even where a clock cannot be stopped.
    @ApplicationModuleListener
    void stopOrStart(ModeSwitched event) {
        actors.asApplication(event.bureau(), TASK, () -> {
            switch (event.mode()) {
                case EMERGENCY -> clocks.pause(event.villages(), event.at());
                case ROUTINE -> clocks.resume(event.villages(), event.at());
            }
        });
    }

    private void tell(String bureau, UUID emergency, Collection<UUID> ground, Deployment one) {
        var facts = Map.<String, Object>of("team", one.team(), "mode", one.mode(), "village", one.village());
        live.tell(
                bureau, new Told("team-deployed", emergency, facts), Audience.of(ROOMS, groundOf(one.team(), ground)));
        deployments.noteTold(emergency, one.mode(), one.team());
    }

    /// A team of another station is led from there.
    private Set<UUID> groundOf(UUID team, Collection<UUID> area) {
        var ground = new HashSet<>(area);
        var station = teams.get(team).stationId();
        if (station != null) {
            ground.addAll(villages.idsOfStation(station));
        }
        return ground;
    }
}
