package org.cunjing.assessment;

import org.cunjing.access.Actors;
import org.cunjing.casework.EntryVerified;
import org.cunjing.casework.EntryVoided;
import org.cunjing.casework.Ledgers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Verified entries of the ledgers count; voided ones do not.
@Component
class EntryEvidenceListener {

    private final Ledgers ledgers;
    private final EvidenceNotes notes;
    private final Actors actors;

    EntryEvidenceListener(Ledgers ledgers, EvidenceNotes notes, Actors actors) {
        this.ledgers = ledgers;
        this.notes = notes;
        this.actors = actors;
    }

    @ApplicationModuleListener
    void on(EntryVerified event) {
        actors.asApplication(
                event.bureau(),
                "evidence",
                () -> EntryEvidence.of(ledgers.get(event.entry()).head(), event.onTime())
                        .ifPresent(notes::note));
    }

    @ApplicationModuleListener
    void on(EntryVoided event) {
        actors.asApplication(
                event.bureau(),
                "evidence",
                () -> EntryEvidence.of(ledgers.get(event.entry()).head(), true).ifPresent(notes::voidNote));
    }
}
