package org.cunjing.field;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.Ledgers;
import org.cunjing.community.LawHelp;
import org.cunjing.community.ServiceDirectory;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Township;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The day of an officer: villages, neighbours, what falls due. Read only, gathered from the modules that keep it.
@Service
class FieldDays {

    private static final int MOST_ENTRIES = 100;

    private final Actors actors;
    private final Postings postings;
    private final Villages villages;
    private final Officers officers;
    private final Ledgers ledgers;
    private final ServiceDirectory directory;
    private final Clock clock;
    private final ZoneId zone;

    FieldDays(
            Actors actors,
            Postings postings,
            Villages villages,
            Officers officers,
            Ledgers ledgers,
            ServiceDirectory directory,
            Clock clock,
            ZoneId zone) {
        this.actors = actors;
        this.postings = postings;
        this.villages = villages;
        this.officers = officers;
        this.ledgers = ledgers;
        this.directory = directory;
        this.clock = clock;
        this.zone = zone;
    }

    record Day(LocalDate today, List<Place> places, List<EntryHead> open) {}

    record Place(
            Village village, String township, Station station, List<Neighbour> neighbours, List<LawHelp> lawHelp) {}

    /// @param officer who answers for the neighbouring village today, empty if nobody does
    record Neighbour(UUID village, String name, String officer, String dutyPhone) {}

    @Transactional(readOnly = true)
    Day today() {
        var today = LocalDate.now(clock.withZone(zone));
        var places = own(today).stream().map(id -> place(id, today)).toList();
        return new Day(today, places, open());
    }

    /// The main village first.
    private Set<UUID> own(LocalDate today) {
        var own = postings.of(actors.requireOfficer(), today).stream()
                .map(Posting::villageId)
                .filter(actors.person()::sees)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        own.addAll(actors.person().villages());
        return own;
    }

    private Place place(UUID id, LocalDate today) {
        var village = villages.get(id);
        return new Place(
                village,
                villages.townships().stream()
                        .filter(township -> township.code().equals(village.townshipCode()))
                        .map(Township::name)
                        .findFirst()
                        .orElse(""),
                villages.stations().stream()
                        .filter(station -> station.id().equals(village.stationId()))
                        .findFirst()
                        .orElseThrow(),
                neighbours(id, today),
                directory.of(id));
    }

    private List<Neighbour> neighbours(UUID village, LocalDate today) {
        return villages.names(villages.neighboursOf(village)).entrySet().stream()
                .map(named -> postings.responsibleFor(named.getKey(), today)
                        .map(posting -> officers.get(posting.officerId()))
                        .map(officer ->
                                new Neighbour(named.getKey(), named.getValue(), officer.name(), officer.dutyPhone()))
                        .orElse(new Neighbour(named.getKey(), named.getValue(), "", "")))
                .sorted(Comparator.comparing(Neighbour::name))
                .toList();
    }

    /// What the officer looks after and still has a step to come, the most urgent first.
    private List<EntryHead> open() {
        var officer = actors.requireOfficer();
        return ledgers.list(EntryFilter.OPEN, MOST_ENTRIES, 0).entries().stream()
                .filter(entry -> entry.ownerId().equals(officer))
                .sorted(Comparator.comparing(EntryHead::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
