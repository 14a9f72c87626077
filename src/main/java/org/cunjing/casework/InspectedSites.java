package org.cunjing.casework;

import java.time.LocalDate;
import java.util.List;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.territory.Site;
import org.cunjing.territory.Sites;
import org.springframework.stereotype.Component;

/// Makes sure that an entry names a site of its own village that was there on its day.
@Component
class InspectedSites {

    private static final String FIELD = "details.siteId";

    private final Sites sites;

    InspectedSites(Sites sites) {
        this.sites = sites;
    }

    /// @throws Faulty if it names another village's site, or one that was closed before
    void check(NewEntry entry, LocalDate day) {
        var id = entry.details().siteId();
        if (id == null) {
            return;
        }
        var site = sites.find(id).filter(found -> found.villageId().equals(entry.villageId()));
        if (site.isEmpty()) {
            throw new Faulty(List.of(new Fault(FIELD, "site-elsewhere")));
        }
        if (!site.filter((Site found) -> found.isThereOn(day)).isPresent()) {
            throw new Faulty(List.of(new Fault(FIELD, "site-gone")));
        }
    }
}
