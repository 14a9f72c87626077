package org.cunjing.exchange;

import org.cunjing.access.Actors;
import org.cunjing.territory.Bureaus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets the sealed rows of old imports go when their time is over, whether or not a further file is brought.
@Component
class SealedRows {

    static final String TASK = "sealed-rows";

    private final ImportWork work;
    private final Bureaus bureaus;
    private final Actors actors;

    SealedRows(ImportWork work, Bureaus bureaus, Actors actors) {
        this.work = work;
        this.bureaus = bureaus;
        this.actors = actors;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void forget() {
        bureaus.codes().forEach(bureau -> actors.asApplication(bureau, TASK, work::forgetOldRows));
    }
}
