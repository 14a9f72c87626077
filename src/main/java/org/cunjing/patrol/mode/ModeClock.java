package org.cunjing.patrol.mode;

import java.time.Clock;
import org.cunjing.access.Actors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Returns areas to routine when their time is over, also what became due while the application was down.
@Component
class ModeClock {

    private static final String TASK = "patrol-mode";

    private final ModeStore store;
    private final Modes modes;
    private final Actors actors;
    private final Clock clock;

    ModeClock(ModeStore store, Modes modes, Actors actors, Clock clock) {
        this.store = store;
        this.modes = modes;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void strike() {
        var now = clock.instant();
        store.bureausDue(now).forEach(bureau -> actors.asApplication(bureau, TASK, () -> modes.expireDue(now)));
    }
}
