package org.cunjing.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cunjing.casework.checklist.InspectionRules;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.territory.Sites;
import org.springframework.stereotype.Component;

/// Makes sure that an entry names a site of its own village that was there on its day, and that as many
/// inspected it as its kind takes.
@Component
class InspectedSites {

    private static final String FIELD = "details.siteId";

    private final Sites sites;
    private final InspectionRules rules;

    InspectedSites(Sites sites, InspectionRules rules) {
        this.sites = sites;
        this.rules = rules;
    }

    /// @throws Faulty if it names another village's site, or one that was closed before, or too few inspected it
    void check(NewEntry entry, LocalDate day) {
        if (entry.details() instanceof Details.Inspection inspection) {
            checkInspectors(inspection);
        }
        var id = entry.details().siteId();
        if (id == null) {
            return;
        }
        var site = sites.find(id)
                .filter(found -> found.villageId().equals(entry.villageId()))
                .orElseThrow(() -> new Faulty(List.of(new Fault(FIELD, "site-elsewhere"))));
        if (!site.isThereOn(day)) {
            throw new Faulty(List.of(new Fault(FIELD, "site-gone")));
        }
    }

    private void checkInspectors(Details.Inspection inspection) {
        int least = rules.of(inspection.siteKind()).inspectors();
        if (inspection.inspectors() < least) {
            throw new Faulty(List.of(new Fault("details.inspectors", "too-few-inspectors", Map.of("least", least))));
        }
    }
}
