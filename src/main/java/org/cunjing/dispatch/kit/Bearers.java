package org.cunjing.dispatch.kit;

import org.cunjing.posting.Posting;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// From a posting to the names on a cover.
@Component
class Bearers {

    private final Officers officers;
    private final Villages villages;
    private final Bureaus bureaus;

    Bearers(Officers officers, Villages villages, Bureaus bureaus) {
        this.officers = officers;
        this.villages = villages;
        this.bureaus = bureaus;
    }

    Bearer of(Posting posting) {
        var village = villages.get(posting.villageId());
        var officer = officers.get(posting.officerId());
        var station = villages.stations().stream()
                .filter(one -> one.id().equals(village.stationId()))
                .map(Station::name)
                .findFirst()
                .orElse("");
        return new Bearer(
                bureaus.current().name(),
                station,
                village.name(),
                officer.name(),
                officer.badge(),
                officer.dutyPhone());
    }
}
