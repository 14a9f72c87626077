package org.cunjing.dispatch.kit;

import java.util.UUID;
import org.cunjing.dispatch.workpackage.PackageLibraries;
import org.cunjing.dispatch.workpackage.PackageLibrary.Contact;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cards of postings that are in force. An officer prints the own one, a leader those of the area.
@Service
class BusinessCards {

    private static final String SUPERVISION = "监督";
    /// Where everybody in the country can complain about police work.
    private static final String EVERYWHERE = "12389";

    private final ServedPostings postings;
    private final Officers officers;
    private final Villages villages;
    private final Bureaus bureaus;
    private final PackageLibraries libraries;

    BusinessCards(
            ServedPostings postings,
            Officers officers,
            Villages villages,
            Bureaus bureaus,
            PackageLibraries libraries) {
        this.postings = postings;
        this.officers = officers;
        this.villages = villages;
        this.bureaus = bureaus;
        this.libraries = libraries;
    }

    /// @param origin address of this installation, without a slash at its end
    /// @throws NotServedNow if the posting is not in force today
    @Transactional(readOnly = true)
    BusinessCard of(UUID posting, String origin) {
        var served = postings.get(posting);
        var village = villages.get(served.villageId());
        var officer = officers.get(served.officerId());
        return new BusinessCard(
                bureaus.current().name(),
                villages.stations().stream()
                        .filter(one -> one.id().equals(village.stationId()))
                        .map(Station::name)
                        .findFirst()
                        .orElse(""),
                village.name(),
                officer.name(),
                officer.badge(),
                officer.dutyPhone(),
                supervision(village.id()),
                origin + "/v/" + village.code());
    }

    /// The bureau's own number for complaints, if its library names one.
    private String supervision(UUID village) {
        return libraries.get().contacts().stream()
                .filter(one -> one.villageId() == null || one.villageId().equals(village))
                .filter(one -> one.post().contains(SUPERVISION))
                .map(Contact::phone)
                .findFirst()
                .orElse(EVERYWHERE);
    }
}
