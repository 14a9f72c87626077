package org.cunjing.field.photo;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.EntryMoved;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.EntryVoided;
import org.cunjing.casework.Ledgers;
import org.cunjing.territory.Bureaus;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Deletes pictures of documents when the matter is over that they were taken for, and after [#LONGEST] in any case.
@Component
class DocumentPhotos {

    static final Duration LONGEST = Duration.ofDays(30);
    private static final String TASK = "document-photos";

    private final PhotoStore store;
    private final Ledgers ledgers;
    private final Bureaus bureaus;
    private final Actors actors;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DocumentPhotos(
            PhotoStore store,
            Ledgers ledgers,
            Bureaus bureaus,
            Actors actors,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.ledgers = ledgers;
        this.bureaus = bureaus;
        this.actors = actors;
        this.transactions = transactions;
        this.clock = clock;
    }

    static boolean needs(EntryHead entry) {
        return entry.state() != EntryState.VOIDED && entry.progress().isOpen();
    }

    @ApplicationModuleListener
    void on(EntryMoved event) {
        actors.asApplication(event.bureau(), TASK, () -> deleteIfOver(event.entry()));
    }

    @ApplicationModuleListener
    void on(EntryVoided event) {
        actors.asApplication(event.bureau(), TASK, () -> deleteIfOver(event.entry()));
    }

    /// What never closes, and what came in at the moment of closing.
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void look() {
        bureaus.codes()
                .forEach(bureau -> actors.asApplication(
                        bureau, TASK, () -> transactions.executeWithoutResult(_ -> lookThrough())));
    }

    private void lookThrough() {
        var now = clock.instant();
        store.deleteDocumentsBefore(now.minus(LONGEST), now);
        store.entriesWithDocuments().forEach(this::deleteIfOver);
    }

    private void deleteIfOver(UUID entry) {
        if (!needs(ledgers.get(entry).head())) {
            store.deleteDocuments(entry, clock.instant());
        }
    }
}
