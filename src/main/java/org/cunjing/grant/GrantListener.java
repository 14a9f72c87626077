package org.cunjing.grant;

import java.util.Map;
import java.util.Set;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.cunjing.territory.Villages;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Brings grants to the open pages of the bureau's office and of the station, an emergency to the office at once.
@Component
class GrantListener {

    private static final Set<Role> READERS = Set.of(Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER);

    private final Live live;
    private final Villages villages;
    private final Actors actors;

    GrantListener(Live live, Villages villages, Actors actors) {
        this.live = live;
        this.villages = villages;
        this.actors = actors;
    }

    @ApplicationModuleListener
    void on(GrantMoved event) {
        actors.asApplication(
                event.bureau(),
                "grant",
                () -> live.tell(
                        event.bureau(),
                        new Told("grant-moved", event.grant(), Map.of("step", event.step())),
                        Audience.of(READERS, villages.idsOfStation(event.station()))));
    }
}
