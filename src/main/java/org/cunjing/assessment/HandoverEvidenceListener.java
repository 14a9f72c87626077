package org.cunjing.assessment;

import org.cunjing.access.Actors;
import org.cunjing.posting.DutyHandedOver;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What is still to be done in a village counts for whoever has to do it now.
@Component
class HandoverEvidenceListener {

    private final EvidenceNotes notes;
    private final Actors actors;

    HandoverEvidenceListener(EvidenceNotes notes, Actors actors) {
        this.notes = notes;
        this.actors = actors;
    }

    @ApplicationModuleListener
    void on(DutyHandedOver event) {
        actors.asApplication(
                event.bureau(), "evidence", () -> notes.moveOpen(event.village(), event.from(), event.to()));
    }
}
