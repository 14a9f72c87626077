package org.cunjing.casework.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;

/// What findings must keep to: a visit on a day that can be, or a reason instead of it; and whatever failed is followed
/// up.
final class FindingsCheck {

    private FindingsCheck() {}

    /// @throws Faulty with every field that is wrong
    static void check(Findings findings, YearMonth month, LocalDate handedIn) {
        var faults = new ArrayList<Fault>();
        var visited = findings.visitedOn();
        if (findings.whyNot() != null) {
            if (visited != null
                    || !findings.failed().isEmpty()
                    || !findings.consequences().isEmpty()) {
                faults.add(new Fault("whyNot", "visit-or-reason"));
            }
        } else if (visited == null) {
            faults.add(new Fault("visitedOn", "required"));
        } else if (visited.isAfter(handedIn) || visited.isBefore(month.atDay(1))) {
            faults.add(new Fault("visitedOn", "out-of-range"));
        }
        if (!findings.failed().isEmpty() && findings.consequences().isEmpty()) {
            faults.add(new Fault("consequences", "follow-up-needed"));
        }
        if (!faults.isEmpty()) {
            throw new Faulty(List.copyOf(faults));
        }
    }
}
