package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells officers of a drill by the outside channel; each notice begins with the word that it is one.
@Service
public class DrillNotices {

    private static final Duration KEPT = Duration.ofDays(30);

    private final WorkNotices notices;
    private final DeliveryStore store;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    DrillNotices(WorkNotices notices, DeliveryStore store, Actors actors, Uuid7 ids, Clock clock) {
        this.notices = notices;
        this.store = store;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// Puts a notice into the outbox, once for each drill and person however often this is heard.
    @Transactional
    public void put(UUID drill, UUID village, UUID officer) {
        if (notices.bureau().filter(actors.bureau()::equals).isPresent()) {
            store.addDrill(ids.next(), drill, village, officer, clock.instant());
        }
    }

    /// The drill is over: whoever has not been told need not hear of it. Old ones are forgotten.
    @Transactional
    public void drop(UUID drill) {
        store.dropDrill(drill, clock.instant());
        store.forgetDrills(clock.instant().minus(KEPT));
    }
}
