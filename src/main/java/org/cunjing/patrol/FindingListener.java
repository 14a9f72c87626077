package org.cunjing.patrol;

import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Role;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Brings findings to the open pages of the owner, the station and the bureau's office, without text and names.
@Component
class FindingListener {

    private static final Set<Role> ROOMS = Set.of(Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER);

    private final Live live;

    FindingListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(FindingReported event) {
        var facts = new HashMap<String, Object>();
        facts.put("kind", event.kind());
        if (event.village() != null) {
            facts.put("village", event.village());
        }
        live.tell(
                event.bureau(),
                new Told("finding-reported", event.finding(), facts),
                audience(event.village(), event.officer()));
    }

    @ApplicationModuleListener
    void on(FindingMoved event) {
        var facts = new HashMap<String, Object>();
        facts.put("step", event.step());
        facts.put("state", event.state());
        live.tell(
                event.bureau(),
                new Told("finding-moved", event.finding(), facts),
                audience(event.village(), event.officer()));
    }

    @ApplicationModuleListener
    void on(JointDutyMoved event) {
        var facts = new HashMap<String, Object>();
        facts.put("duty", event.duty());
        if (event.outcome() != null) {
            facts.put("outcome", event.outcome());
        }
        live.tell(
                event.bureau(),
                new Told("joint-duty-moved", event.finding(), facts),
                new Audience(ROOMS, Set.of(event.village()), event.officers(), Set.of()));
    }

    private static Audience audience(@Nullable UUID village, @Nullable UUID officer) {
        var rooms = Audience.of(ROOMS, village == null ? Set.of() : Set.of(village));
        return officer == null ? rooms : rooms.and(officer);
    }
}
