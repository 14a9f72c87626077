package org.cunjing.casework;

import java.time.LocalDate;
import org.cunjing.community.team.Rosters;
import org.cunjing.shared.Faulty;
import org.springframework.stereotype.Component;

/// Makes sure that what an entry names belongs to its village: sites, and members of the team.
@Component
class EntryPlaces {

    private final InspectedSites sites;
    private final Rosters rosters;

    EntryPlaces(InspectedSites sites, Rosters rosters) {
        this.sites = sites;
        this.rosters = rosters;
    }

    /// @throws Faulty if it names something of another village, or somebody who may not take part
    void check(NewEntry entry, LocalDate day) {
        sites.check(entry, day);
        if (entry.details() instanceof Details.GroupActivity activity) {
            var faults =
                    rosters.faults("details.roster", entry.villageId(), activity.roster(), activity.activity(), day);
            if (!faults.isEmpty()) {
                throw new Faulty(faults);
            }
        }
    }
}
