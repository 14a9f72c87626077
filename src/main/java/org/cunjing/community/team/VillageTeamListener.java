package org.cunjing.community.team;

import java.util.Map;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells open pages that a team is no longer as they show it.
@Component
class VillageTeamListener {

    private final Live live;

    VillageTeamListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(TeamChanged event) {
        live.tell(
                event.bureau(),
                new Live.Told("team-changed", event.villageId(), Map.of()),
                Audience.ofAll(event.villageId()));
    }
}
