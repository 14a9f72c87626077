package org.cunjing.casework;

import java.time.LocalDate;
import java.util.UUID;

/// An entry was voided: it counts nowhere any more.
public record EntryVoided(
        String bureau, UUID entry, UUID village, UUID officer, DutyRole role, EntryKind kind, LocalDate happenedOn) {

    static EntryVoided of(String bureau, EntryHead head) {
        return new EntryVoided(
                bureau,
                head.id(),
                head.villageId(),
                head.officerId(),
                head.kind().role(),
                head.kind(),
                head.happenedOn());
    }
}
