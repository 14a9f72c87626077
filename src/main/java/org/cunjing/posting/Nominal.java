package org.cunjing.posting;

import java.time.LocalDate;
import java.util.List;
import org.cunjing.roster.Leave;
import org.jspecify.annotations.Nullable;

/// Tells a posting on paper from a real one: no verified record for 30 days that were not approved leave.
///
/// Days are counted from the later of the posting's first day and the day after the last record, today included.
final class Nominal {

    static final int DAYS_WITHOUT_RECORD = 30;

    private Nominal() {}

    static boolean isNominal(LocalDate firstDay, @Nullable LocalDate lastRecord, List<Leave> leaves, LocalDate today) {
        var since = lastRecord == null || lastRecord.isBefore(firstDay) ? firstDay : lastRecord.plusDays(1);
        return Leaves.daysServed(since, today, leaves) >= DAYS_WITHOUT_RECORD;
    }
}
