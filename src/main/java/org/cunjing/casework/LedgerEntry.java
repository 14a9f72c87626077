package org.cunjing.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the ledgers with all that belongs to it.
///
/// @param grade of an open dispute; null once it is closed, and for everything else
public record LedgerEntry(EntryHead head, Details details, List<Step> steps, DisputeGrading.@Nullable Level grade) {

    public LedgerEntry {
        steps = List.copyOf(steps);
    }
}
