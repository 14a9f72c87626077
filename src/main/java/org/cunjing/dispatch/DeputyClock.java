package org.cunjing.dispatch;

import java.time.LocalDate;
import org.cunjing.access.Actors;
import org.cunjing.territory.Bureaus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Leave begins and ends at midnight without anybody writing: looks every minute who is there.
@Component
class DeputyClock {

    private static final Logger LOG = LoggerFactory.getLogger(DeputyClock.class);

    private final OrderRedirects redirects;
    private final Bureaus bureaus;
    private final Actors actors;

    DeputyClock(OrderRedirects redirects, Bureaus bureaus, Actors actors) {
        this.redirects = redirects;
        this.bureaus = bureaus;
        this.actors = actors;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT1M")
    void strike() {
        bureaus.codes().forEach(bureau -> strike(bureau, redirects.today()));
    }

    /// One bureau that cannot be looked at must not hold up the others.
    void strike(String bureau, LocalDate day) {
        try {
            actors.asApplication(bureau, Receivers.TASK, () -> redirects.followAll(day));
        } catch (RuntimeException failure) {
            LOG.error("Orders of bureau {} could not follow who is away.", bureau, failure);
        }
    }
}
