package org.cunjing.patrol.drill;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.dispatch.room.DrillNotices;
import org.cunjing.patrol.mode.ModeSwitched;
import org.cunjing.patrol.mode.PatrolMode;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells everybody concerned of a drill, and ends it when it becomes earnest.
@Component
class DrillListener {

    private static final Set<Role> HEARERS = Set.of(
            Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER);

    private final Live live;
    private final DrillNotices notices;
    private final Drills drills;
    private final Postings postings;
    private final Officers officers;
    private final Actors actors;
    private final ZoneId zone;
    private final Clock clock;

    DrillListener(
            Live live,
            DrillNotices notices,
            Drills drills,
            Postings postings,
            Officers officers,
            Actors actors,
            ZoneId zone,
            Clock clock) {
        this.live = live;
        this.notices = notices;
        this.drills = drills;
        this.postings = postings;
        this.officers = officers;
        this.actors = actors;
        this.zone = zone;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DrillMoved event) {
        live.tell(
                event.bureau(),
                new Told("drill-moved", event.drill(), Map.of("change", event.change())),
                Audience.of(HEARERS, event.villages()));
    }

    /// Outside, too, once for each officer; whoever is on leave is left in peace.
    @ApplicationModuleListener
    void tellOutside(DrillMoved event) {
        actors.asApplication(event.bureau(), DrillClock.TASK, () -> {
            switch (event.change()) {
                case BEGUN -> event.villages().forEach(village -> tellOutside(event.drill(), village));
                case ENDED -> notices.drop(event.drill());
                case OPENED, ANSWERED -> {}
            }
        });
    }

    private void tellOutside(UUID drill, UUID village) {
        var day = LocalDate.ofInstant(clock.instant(), zone);
        var away = officers.leaves(day, day).stream().map(Leave::officerId).collect(Collectors.toSet());
        postings.responsibleFor(village, day)
                .map(Posting::officerId)
                .filter(officer -> !away.contains(officer))
                .ifPresent(officer -> notices.put(drill, village, officer));
    }

    @ApplicationModuleListener
    void giveWay(ModeSwitched event) {
        if (event.mode() == PatrolMode.EMERGENCY) {
            actors.asApplication(
                    event.bureau(), DrillClock.TASK, () -> drills.giveWay(event.villages(), clock.instant()));
        }
    }
}
