package org.cunjing.patrol;

import java.util.HashMap;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Brings findings to the open pages of the owner, the station and the bureau's office, without text and names.
@Component
class FindingListener {

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
                person -> concerns(event.village(), event.officer(), person));
    }

    @ApplicationModuleListener
    void on(FindingMoved event) {
        var facts = new HashMap<String, Object>();
        facts.put("step", event.step());
        facts.put("state", event.state());
        live.tell(
                event.bureau(),
                new Told("finding-moved", event.finding(), facts),
                person -> concerns(event.village(), event.officer(), person));
    }

    private static boolean concerns(@Nullable UUID village, @Nullable UUID officer, Person person) {
        return switch (person.role()) {
            case BUREAU_OFFICE -> true;
            case STATION_LEADER, SQUAD_LEADER -> village != null && person.sees(village);
            case COMMUNITY_OFFICER, POSTED_OFFICER -> officer != null && officer.equals(person.officer());
            case HOUSEHOLD_AFFAIRS, BRANCH_HEAD, COMMITTEE, AUDITOR, ADMINISTRATOR -> false;
        };
    }
}
