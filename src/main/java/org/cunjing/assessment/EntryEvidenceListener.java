package org.cunjing.assessment;

import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.assessment.scoring.Evidence;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.casework.EntryKind;
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
        kind(event.kind())
                .ifPresent(kind -> actors.asApplication(
                        event.bureau(), "evidence", () -> notes.note(note(kind, event.entry(), event.onTime()))));
    }

    @ApplicationModuleListener
    void on(EntryVoided event) {
        kind(event.kind())
                .ifPresent(kind -> actors.asApplication(
                        event.bureau(), "evidence", () -> notes.voidNote(note(kind, event.entry(), true))));
    }

    /// Opinions and screenings that found nothing are recorded and not assessed: no item asks for their number.
    static Optional<EvidenceKind> kind(EntryKind kind) {
        return switch (kind) {
            case COUNCIL_MEETING -> Optional.of(EvidenceKind.COUNCIL_MEETING);
            case DISPUTE -> Optional.of(EvidenceKind.DISPUTE);
            case PUBLICITY_SESSION -> Optional.of(EvidenceKind.PUBLIC_SESSION);
            case INSPECTION -> Optional.of(EvidenceKind.INSPECTION);
            case HAZARD -> Optional.of(EvidenceKind.HAZARD_STEP);
            case GROUP_ACTIVITY -> Optional.of(EvidenceKind.GROUP_ACTIVITY);
            case HOUSEHOLD_VISIT -> Optional.of(EvidenceKind.VISIT);
            case SERVICE -> Optional.of(EvidenceKind.SERVICE_REQUEST);
            case OPINION, SCREENING -> Optional.empty();
        };
    }

    private EvidenceNote note(EvidenceKind kind, UUID entry, boolean onTime) {
        var head = ledgers.get(entry).head();
        boolean timed = kind.shape() == Evidence.Deadlines.class;
        var outcome = !timed ? Outcome.DONE : onTime ? Outcome.ON_TIME : Outcome.LATE;
        var number = "%d-%04d".formatted(head.year(), head.number());
        return new EvidenceNote(
                kind,
                entry,
                "LEDGER_ENTRY",
                number,
                head.officerId(),
                head.villageId(),
                head.happenedOn(),
                null,
                outcome,
                1);
    }
}
