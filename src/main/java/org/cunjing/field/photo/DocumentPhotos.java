package org.cunjing.field.photo;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.Ledgers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Deletes pictures of documents when the matter is over that they were taken for, and after [#LONGEST] in any case.
@Service
class DocumentPhotos {

    static final Duration LONGEST = Duration.ofDays(30);

    private final PhotoStore store;
    private final Ledgers ledgers;
    private final Clock clock;

    DocumentPhotos(PhotoStore store, Ledgers ledgers, Clock clock) {
        this.store = store;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    static boolean needs(EntryHead entry) {
        return entry.state() != EntryState.VOIDED && entry.progress().isOpen();
    }

    @Transactional
    public void deleteIfOver(UUID entry) {
        if (store.hasDocuments(entry) && !needs(ledgers.get(entry).head())) {
            store.deleteDocuments(entry, clock.instant());
        }
    }

    /// What never closes, and what came in at the moment of closing.
    @Transactional
    public void deleteDue() {
        var now = clock.instant();
        store.deleteDocumentsBefore(now.minus(LONGEST), now);
        store.entriesWithDocuments().forEach(this::deleteIfOver);
    }
}
