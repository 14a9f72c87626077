package org.cunjing.posting.midterm;

import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.shared.Refusal;
import org.cunjing.territory.Bureaus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Carries planned changes out when their day has come, so that no village waits for a click.
@Component
class DueStandIns {

    static final String TASK = "stand-ins";
    private static final Logger LOG = LoggerFactory.getLogger(DueStandIns.class);

    private final StandIns standIns;
    private final Bureaus bureaus;
    private final Actors actors;

    DueStandIns(StandIns standIns, Bureaus bureaus, Actors actors) {
        this.standIns = standIns;
        this.bureaus = bureaus;
        this.actors = actors;
    }

    /// Several servers may do this at the same time: each change is carried out once.
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void carryOut() {
        bureaus.codes().forEach(bureau -> actors.asApplication(bureau, TASK, this::carryOutDue));
    }

    private void carryOutDue() {
        standIns.listDue().forEach(this::carryOut);
    }

    /// Each in its own transaction. What is refused stays as it is, and personnel sees it as overdue with its buttons.
    private void carryOut(UUID id) {
        try {
            standIns.carryOut(id);
        } catch (Refusal refusal) {
            LOG.info("Stand-in {} was not carried out: {}", id, refusal.slug());
        } catch (RuntimeException failure) {
            LOG.error("Stand-in {} was not carried out.", id, failure);
        }
    }
}
