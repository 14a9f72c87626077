package org.cunjing.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.community.LawHelp;
import org.cunjing.community.ServiceDirectory;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Bureau;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Station;
import org.cunjing.territory.Township;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What hangs on a village's public board: who is responsible, whom to call, and who helps with the law. Of an officer
/// name, badge and duty
/// phone, never more.
@Service
class VillageBoards {

    private final Bureaus bureaus;
    private final Villages villages;
    private final Officers officers;
    private final Postings postings;
    private final ServiceDirectory directory;
    private final Clock clock;
    private final ZoneId zone;

    VillageBoards(
            Bureaus bureaus,
            Villages villages,
            Officers officers,
            Postings postings,
            ServiceDirectory directory,
            Clock clock,
            ZoneId zone) {
        this.bureaus = bureaus;
        this.villages = villages;
        this.officers = officers;
        this.postings = postings;
        this.directory = directory;
        this.clock = clock;
        this.zone = zone;
    }

    record Contact(String name, String badge, String dutyPhone) {}

    record Board(Bureau bureau, Village village, Station station, Optional<Contact> officer, List<LawHelp> lawHelp) {}

    record TownshipVillages(String name, List<Village> villages) {}

    @Transactional(readOnly = true)
    public Optional<Bureau> bureau() {
        return bureaus.find();
    }

    /// @throws NotFound if no village has this code today
    @Transactional(readOnly = true)
    public Village village(String code) {
        return villages.findByCode(code, today()).orElseThrow(() -> new NotFound("village", code));
    }

    @Transactional(readOnly = true)
    public Board board(Village village) {
        return new Board(
                bureaus.current(),
                village,
                station(village.stationId()),
                officerOf(village.id()),
                directory.of(village.id()));
    }

    /// Villages whose name or code holds `sought`, under their townships.
    @Transactional(readOnly = true)
    public List<TownshipVillages> list(String sought) {
        var found = villages.listOn(today()).stream()
                .filter(village ->
                        village.name().contains(sought) || village.code().startsWith(sought))
                .toList();
        return villages.townships().stream()
                .map(township -> new TownshipVillages(township.name(), ofTownship(found, township)))
                .filter(township -> !township.villages().isEmpty())
                .toList();
    }

    private Optional<Contact> officerOf(UUID village) {
        return postings.responsibleFor(village, today())
                .map(Posting::officerId)
                .map(officers::get)
                .map(VillageBoards::contact);
    }

    private Station station(UUID id) {
        return villages.stations().stream()
                .filter(station -> station.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("station", id));
    }

    private static Contact contact(Officer officer) {
        return new Contact(officer.name(), officer.badge(), officer.dutyPhone());
    }

    private static List<Village> ofTownship(List<Village> found, Township township) {
        return found.stream()
                .filter(village -> village.townshipCode().equals(township.code()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
