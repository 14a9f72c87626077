package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks for what is due, also for what became due while the application was down. Of several instances each order is
/// moved by one.
@Component
class EscalationClock {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationClock.class);
    private static final String TASK = "escalation";

    private final OrderClockStore store;
    private final Escalations escalations;
    private final Actors actors;
    private final Clock clock;

    EscalationClock(OrderClockStore store, Escalations escalations, Actors actors, Clock clock) {
        this.store = store;
        this.escalations = escalations;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT5S")
    void strike() {
        var now = clock.instant();
        store.bureausDue(now).forEach(bureau -> strike(bureau, now));
    }

    void strike(String bureau, Instant now) {
        actors.asApplication(bureau, TASK, () -> escalations.due(now).forEach(order -> strike(order, now)));
    }

    /// One order that cannot be moved must not hold up the others.
    private void strike(UUID order, Instant now) {
        try {
            escalations.escalate(order, now);
        } catch (RuntimeException failure) {
            LOG.error("The clock of order {} could not be moved.", order, failure);
        }
    }
}
