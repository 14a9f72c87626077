package org.cunjing.casework;

import java.time.LocalDate;
import org.cunjing.casework.material.Materials;
import org.cunjing.casework.material.StockTooLow;
import org.cunjing.community.team.Rosters;
import org.cunjing.shared.Faulty;
import org.springframework.stereotype.Component;

/// What an entry is tied to belongs to its village: sites, members of the team, material in stock.
@Component
class EntryTies {

    private final InspectedSites sites;
    private final Rosters rosters;
    private final Materials materials;

    EntryTies(InspectedSites sites, Rosters rosters, Materials materials) {
        this.sites = sites;
        this.rosters = rosters;
        this.materials = materials;
    }

    /// Checks a new entry, and takes what it handed out from the stock of its village.
    ///
    /// @throws Faulty if it names something of another village, or somebody who may not take part
    /// @throws StockTooLow if it handed out more than lay there
    void check(NewEntry entry, LocalDate day) {
        sites.check(entry, day);
        if (entry.details() instanceof Details.GroupActivity activity) {
            var faults =
                    rosters.faults("details.roster", entry.villageId(), activity.roster(), activity.activity(), day);
            if (!faults.isEmpty()) {
                throw new Faulty(faults);
            }
        }
        if (entry.details() instanceof Details.PublicitySession session
                && session.materialId() != null
                && session.copies() > 0) {
            materials.handOut(entry.id(), entry.villageId(), session.materialId(), session.copies());
        }
    }
}
