package org.cunjing.grid.linkage;

import java.util.Map;
import java.util.Set;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.casework.EntryMoved;
import org.cunjing.casework.EntryVoided;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Brings shared matters to the open pages of both sides, without text, and the end of an entry to its matter.
@Component
class GridEventListener {

    private static final Set<Role> POLICE = Set.of(
            Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER);

    private final Live live;
    private final GridResults results;
    private final Actors actors;

    GridEventListener(Live live, GridResults results, Actors actors) {
        this.live = live;
        this.results = results;
        this.actors = actors;
    }

    @ApplicationModuleListener
    void on(GridEventMoved event) {
        live.tell(
                event.bureau(),
                new Told("grid-event-moved", event.event(), Map.of("step", event.step(), "state", event.state())),
                Audience.of(POLICE, event.village()).andDepartment(event.centre()));
    }

    @ApplicationModuleListener
    void on(EntryMoved event) {
        actors.asApplication(event.bureau(), "grid-result", () -> results.entryMoved(event.entry()));
    }

    @ApplicationModuleListener
    void on(EntryVoided event) {
        actors.asApplication(event.bureau(), "grid-result", () -> results.entryVoided(event.entry()));
    }
}
