package org.cunjing.resident;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.grid.Grid;
import org.cunjing.grid.GridAssignment;
import org.cunjing.grid.GridFunction;
import org.cunjing.grid.GridStaff;
import org.cunjing.grid.Grids;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.resident.VillageBoards.Contact;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom residents can call, village by village: the officer, who works in the grids, and who watches over them. Duty
/// phones alone; private ones are not even read.
@Service
class PublicDirectory {

    private final Villages villages;
    private final Postings postings;
    private final Officers officers;
    private final Grids grids;
    private final GridStaff staff;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    PublicDirectory(
            Villages villages,
            Postings postings,
            Officers officers,
            Grids grids,
            GridStaff staff,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.villages = villages;
        this.postings = postings;
        this.officers = officers;
        this.grids = grids;
        this.staff = staff;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    record GridContact(String grid, GridFunction function, String name, String dutyPhone) {}

    record Line(Village village, Optional<Contact> officer, List<GridContact> staff, List<GridContact> supervisors) {}

    record StationLines(Station station, List<Line> lines) {}

    @Transactional(readOnly = true)
    public List<Station> stations() {
        return villages.stations().stream()
                .sorted(Comparator.comparing(Station::name))
                .toList();
    }

    /// The villages whose own or whose station's name holds `sought`, under their stations.
    @Transactional(readOnly = true)
    public List<StationLines> find(String sought) {
        var day = LocalDate.now(clock.withZone(zone));
        var all = villages.listOn(day);
        var posted = officersOn(day);
        var trees = grids.listOn(day, null).stream().collect(groupingBy(Grid::villageId));
        var working = staff.listOn(day, null).stream().collect(groupingBy(GridAssignment::villageId));
        return stations().stream()
                .map(station -> new StationLines(
                        station,
                        all.stream()
                                .filter(village -> village.stationId().equals(station.id()))
                                .filter(village -> station.name().contains(sought)
                                        || village.name().contains(sought))
                                .sorted(Comparator.comparing(Village::name))
                                .map(village -> line(
                                        village,
                                        Optional.ofNullable(posted.get(village.id())),
                                        contacts(
                                                trees.getOrDefault(village.id(), List.of()),
                                                working.getOrDefault(village.id(), List.of()))))
                                .toList()))
                .filter(found -> !found.lines().isEmpty())
                .toList();
    }

    /// A visitor of no village reads no postings; who answers where is public all the same.
    private Map<UUID, Contact> officersOn(LocalDate day) {
        return actors.as(new Application(actors.bureau(), "directory"), () -> {
            var posted = postings.listOn(day);
            var people = officers.byId(posted.stream().map(Posting::officerId).toList());
            return posted.stream()
                    .filter(posting -> people.containsKey(posting.officerId()))
                    .collect(toMap(
                            Posting::villageId,
                            posting -> contact(requireNonNull(people.get(posting.officerId()))),
                            (one, _) -> one));
        });
    }

    private static Contact contact(Officer officer) {
        return new Contact(officer.name(), officer.badge(), officer.dutyPhone());
    }

    private static Line line(Village village, Optional<Contact> officer, List<GridContact> contacts) {
        return new Line(
                village,
                officer,
                contacts.stream()
                        .filter(one -> one.function() != GridFunction.SUPERVISOR)
                        .toList(),
                contacts.stream()
                        .filter(one -> one.function() == GridFunction.SUPERVISOR)
                        .toList());
    }

    /// In the order of the tree.
    private static List<GridContact> contacts(List<Grid> tree, List<GridAssignment> working) {
        return tree.stream()
                .flatMap(grid -> working.stream()
                        .filter(one -> one.gridId().equals(grid.id()))
                        .flatMap(one -> Stream.ofNullable(one.dutyPhone())
                                .map(phone -> new GridContact(grid.facts().name(), one.function(), one.name(), phone))))
                .toList();
    }
}
