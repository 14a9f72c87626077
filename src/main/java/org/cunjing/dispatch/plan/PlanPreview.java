package org.cunjing.dispatch.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.Posting;

/// What issuing a plan now would do.
///
/// @param days the due day of each item
/// @param vacant villages without an officer, which get nothing yet
record PlanPreview(MonthlyPlan plan, Map<UUID, LocalDate> days, List<Line> lines, List<UUID> vacant) {

    /// @param made items that have become an order for this village
    /// @param missing items that would
    record Line(Posting posting, List<PlanItem> made, List<PlanItem> missing) {}

    int made() {
        return lines.stream().mapToInt(line -> line.made().size()).sum();
    }

    int missing() {
        return lines.stream().mapToInt(line -> line.missing().size()).sum();
    }
}
