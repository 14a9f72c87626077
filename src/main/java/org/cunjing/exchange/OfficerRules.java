package org.cunjing.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.springframework.stereotype.Component;

/// What must hold of an officer beyond the single cell.
@Component
class OfficerRules {

    private static final int YOUNGEST_YEARS = 18;
    private static final int OLDEST_YEARS = 70;
    private static final int MOST_YEARS = 50;

    private final Officers officers;
    private final Postings postings;
    private final Clock clock;
    private final ZoneId zone;

    OfficerRules(Officers officers, Postings postings, Clock clock, ZoneId zone) {
        this.officers = officers;
        this.postings = postings;
        this.clock = clock;
        this.zone = zone;
    }

    List<CellFault> check(Change change, Outlook outlook) {
        var row = change.row();
        var faults = new ArrayList<CellFault>();
        checkHome(row, outlook, faults);
        int year = LocalDate.now(clock.withZone(zone)).getYear();
        int age = year - Integer.parseInt(row.value("bornYear"));
        if (age < YOUNGEST_YEARS || age > OLDEST_YEARS) {
            faults.add(row.fault(
                    "bornYear",
                    FaultRule.BORN_OUT_OF_RANGE,
                    "%d–%d".formatted(year - OLDEST_YEARS, year - YOUNGEST_YEARS)));
        }
        if (Integer.parseInt(row.value("grassrootsYears")) > MOST_YEARS) {
            faults.add(row.fault("grassrootsYears", FaultRule.YEARS_OUT_OF_RANGE, Integer.toString(MOST_YEARS)));
        }
        checkLeaving(change, faults);
        return faults;
    }

    private static void checkHome(SheetRow row, Outlook outlook, List<CellFault> faults) {
        var branch = row.value("branch");
        var station = row.value("station");
        if (branch.isEmpty() == station.isEmpty()) {
            faults.add(row.fault("branch", FaultRule.NEEDS_ONE_HOME, ""));
        }
        if (!branch.isEmpty() && !outlook.has(SheetKind.BRANCHES, branch)) {
            faults.add(row.fault("branch", FaultRule.UNKNOWN_BRANCH, ""));
        }
        if (!station.isEmpty() && !outlook.has(SheetKind.STATIONS, station)) {
            faults.add(row.fault("station", FaultRule.UNKNOWN_STATION, ""));
        }
    }

    /// Who leaves has handed over before: no village loses its officer by a file.
    private void checkLeaving(Change change, List<CellFault> faults) {
        var row = change.row();
        var left = row.value("leftOn");
        if (left.isEmpty() || left.equals(change.before().getOrDefault("leftOn", ""))) {
            return;
        }
        if (left.compareTo(row.value("joinedOn")) < 0) {
            faults.add(row.fault("leftOn", FaultRule.ENDS_BEFORE_IT_BEGINS, row.value("joinedOn")));
        }
        boolean posted = officers.findByBadge(row.value("badge"))
                .map(Officer::id)
                .filter(id ->
                        !postings.of(id, LocalDate.parse(left).plusDays(1)).isEmpty())
                .isPresent();
        if (posted) {
            faults.add(row.fault("leftOn", FaultRule.STILL_POSTED, ""));
        }
    }
}
