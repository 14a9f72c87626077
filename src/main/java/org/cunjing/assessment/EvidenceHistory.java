package org.cunjing.assessment;

import java.time.YearMonth;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.Ledgers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes ledgers over that were kept before anybody listened. Again is harmless: a record counts once.
@Service
public class EvidenceHistory {

    private static final int PAGE = 500;

    private final Ledgers ledgers;
    private final EvidenceNotes notes;

    EvidenceHistory(Ledgers ledgers, EvidenceNotes notes) {
        this.ledgers = ledgers;
        this.notes = notes;
    }

    /// Notes every verified entry of the month.
    @Transactional
    public void noteLedgers(YearMonth month) {
        var verified = EntryFilter.verified(month.atDay(1), month.atEndOfMonth(), null);
        long offset = 0;
        var page = ledgers.list(verified, PAGE, offset);
        while (!page.entries().isEmpty()) {
            notes.noteAll(page.entries().stream()
                    .flatMap(head -> EntryEvidence.of(head, !head.late()).stream())
                    .toList());
            offset += page.entries().size();
            page = ledgers.list(verified, PAGE, offset);
        }
    }
}
