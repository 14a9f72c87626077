package org.cunjing.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.jspecify.annotations.Nullable;

/// One verified record as evidence of one kind.
///
/// @param recordId of the record in the module that keeps it; counted once for each kind
/// @param recordKind what the record is, e.g. `WORK_ORDER`; decides which page opens it
/// @param number of the ledger or order, if it has one
/// @param due when it had to be done; the month it counts in follows from this, else from `happenedOn`
/// @param units how many the record stands for
public record EvidenceNote(
        EvidenceKind kind,
        UUID recordId,
        String recordKind,
        @Nullable String number,
        UUID officer,
        @Nullable UUID village,
        LocalDate happenedOn,
        @Nullable Instant due,
        Outcome outcome,
        int units) {

    public EvidenceNote {
        if (!outcome.fits(kind)) {
            throw new IllegalArgumentException("outcome (%s) must fit the kind %s.".formatted(outcome, kind));
        }
        if (units < 1) {
            throw new IllegalArgumentException("units (%s) must be at least 1.".formatted(units));
        }
    }

    YearMonth month(ZoneId zone) {
        return due == null ? YearMonth.from(happenedOn) : YearMonth.from(due.atZone(zone));
    }
}
