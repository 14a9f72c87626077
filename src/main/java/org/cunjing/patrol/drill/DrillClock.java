package org.cunjing.patrol.drill;

import java.time.Clock;
import org.cunjing.access.Actors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Says when a drill brings something up, and ends it in time, also what became due while the application was down.
@Component
class DrillClock {

    static final String TASK = "drill";

    private final DrillStore store;
    private final Drills drills;
    private final Actors actors;
    private final Clock clock;

    DrillClock(DrillStore store, Drills drills, Actors actors, Clock clock) {
        this.store = store;
        this.drills = drills;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT5S")
    void strike() {
        var now = clock.instant();
        store.bureausDue(now).forEach(bureau -> actors.asApplication(bureau, TASK, () -> drills.strike(now)));
    }
}
