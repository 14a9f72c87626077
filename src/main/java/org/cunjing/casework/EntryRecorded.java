package org.cunjing.casework;

import java.time.LocalDate;
import java.util.UUID;

/// An officer wrote an entry into the ledgers.
public record EntryRecorded(
        String bureau, UUID entry, UUID village, UUID officer, DutyRole role, EntryKind kind, LocalDate happenedOn) {

    static EntryRecorded of(String bureau, EntryHead head) {
        return new EntryRecorded(
                bureau,
                head.id(),
                head.villageId(),
                head.officerId(),
                head.kind().role(),
                head.kind(),
                head.happenedOn());
    }
}
