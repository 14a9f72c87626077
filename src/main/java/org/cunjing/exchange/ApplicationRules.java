package org.cunjing.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cunjing.posting.selection.Application;
import org.cunjing.posting.selection.Applications;
import org.cunjing.posting.selection.Batch;
import org.cunjing.posting.selection.Batches;
import org.cunjing.roster.Officers;
import org.springframework.stereotype.Component;

/// What must hold of a nomination beyond the single cell.
@Component
class ApplicationRules {

    private final Batches batches;
    private final Applications applications;
    private final Officers officers;

    ApplicationRules(Batches batches, Applications applications, Officers officers) {
        this.batches = batches;
        this.applications = applications;
        this.officers = officers;
    }

    List<CellFault> check(Change change, Outlook outlook) {
        var faults = new ArrayList<CellFault>();
        checkOfficer(change, outlook.row(SheetKind.OFFICERS, change.row().value("badge")), faults);
        checkCall(change, faults);
        return faults;
    }

    private static void checkOfficer(Change change, Map<String, String> officer, List<CellFault> faults) {
        var row = change.row();
        if (officer.isEmpty()) {
            faults.add(row.fault("badge", FaultRule.UNKNOWN_OFFICER, ""));
            return;
        }
        var name = officer.getOrDefault("name", "");
        if (!name.equals(row.value("name"))) {
            faults.add(row.fault("name", FaultRule.NAME_DIFFERS, name));
        }
        if (change.effect() == Change.Effect.ADDED) {
            if (officer.getOrDefault("branch", "").isEmpty()) {
                faults.add(row.fault("badge", FaultRule.NO_BRANCH, ""));
            }
            var left = officer.getOrDefault("leftOn", "");
            if (!left.isEmpty()) {
                faults.add(row.fault("badge", FaultRule.HAS_LEFT, left));
            }
        }
    }

    /// An application that says the same as before is no matter of the call.
    private void checkCall(Change change, List<CellFault> faults) {
        var row = change.row();
        var words = row.value("nomination");
        boolean added = change.effect() == Change.Effect.ADDED;
        if (!added && words.equals(change.before().getOrDefault("nomination", ""))) {
            return;
        }
        var batch = batches.list().stream()
                .filter(one -> Integer.toString(one.number()).equals(row.value("batch")))
                .findFirst();
        if (batch.isEmpty()) {
            faults.add(row.fault("batch", FaultRule.UNKNOWN_BATCH, ""));
        } else if (!added && answered(batch.get(), row)) {
            faults.add(row.fault("nomination", FaultRule.ANSWERED, ""));
        } else if (!batches.takesApplications(batch.get())) {
            faults.add(row.fault("batch", FaultRule.CALL_CLOSED, ""));
        } else if (words.isEmpty()) {
            faults.add(row.fault("nomination", FaultRule.REQUIRED, ""));
        }
    }

    private boolean answered(Batch batch, SheetRow row) {
        return officers.findByBadge(row.value("badge"))
                .flatMap(officer -> applications.find(batch.id(), officer.id()))
                .map(Application::state)
                .filter(state -> state != Application.State.NOMINATED)
                .isPresent();
    }
}
