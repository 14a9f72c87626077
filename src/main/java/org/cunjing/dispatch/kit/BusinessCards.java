package org.cunjing.dispatch.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.dispatch.workpackage.PackageLibraries;
import org.cunjing.dispatch.workpackage.PackageLibrary.Contact;
import org.cunjing.posting.Postings;
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

    private final Postings postings;
    private final Officers officers;
    private final Villages villages;
    private final Bureaus bureaus;
    private final PackageLibraries libraries;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    BusinessCards(
            Postings postings,
            Officers officers,
            Villages villages,
            Bureaus bureaus,
            PackageLibraries libraries,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.postings = postings;
        this.officers = officers;
        this.villages = villages;
        this.bureaus = bureaus;
        this.libraries = libraries;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param origin address of this installation, without a slash at its end
    /// @throws NotServedNow if the posting is not in force today
    @Transactional(readOnly = true)
    BusinessCard of(UUID posting, String origin) {
        var served = postings.get(posting);
        actors.requireVillage(served.villageId());
        if (actors.current() instanceof Person person
                && isOfficer(person.role())
                && !served.officerId().equals(person.officer())) {
            throw new NotForYou("posting", posting);
        }
        var today = LocalDate.now(clock.withZone(zone));
        if (postings.of(served.officerId(), today).stream()
                .noneMatch(one -> one.id().equals(posting))) {
            throw new NotServedNow(posting);
        }
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

    private static boolean isOfficer(Role role) {
        return role == Role.COMMUNITY_OFFICER || role == Role.POSTED_OFFICER;
    }
}
