package org.cunjing.assessment;

import java.util.Optional;
import org.cunjing.assessment.scoring.Evidence;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.EntryKind;

/// What an entry of the ledgers is evidence of.
final class EntryEvidence {

    private EntryEvidence() {}

    /// Opinions, screenings, signs and talks are recorded and not assessed: whoever counts them gets more of them.
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
            case OPINION, SCREENING, DISPUTE_SIGN, CADRE_CONTACT -> Optional.empty();
        };
    }

    static Optional<EvidenceNote> of(EntryHead head, boolean onTime) {
        return kind(head.kind()).map(kind -> note(kind, head, onTime));
    }

    private static EvidenceNote note(EvidenceKind kind, EntryHead head, boolean onTime) {
        boolean timed = kind.shape() == Evidence.Deadlines.class;
        var outcome = !timed ? Outcome.DONE : onTime ? Outcome.ON_TIME : Outcome.LATE;
        return new EvidenceNote(
                kind,
                head.id(),
                "LEDGER_ENTRY",
                "%d-%04d".formatted(head.year(), head.number()),
                head.officerId(),
                head.villageId(),
                head.happenedOn(),
                null,
                outcome,
                1);
    }
}
