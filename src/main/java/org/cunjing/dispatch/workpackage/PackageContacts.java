package org.cunjing.dispatch.workpackage;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.community.ServiceDirectory;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Whom to call: posts with their duty numbers. Private numbers are not read here.
@Component
class PackageContacts {

    private final Villages villages;
    private final Officers officers;
    private final Postings postings;
    private final ServiceDirectory directory;

    PackageContacts(Villages villages, Officers officers, Postings postings, ServiceDirectory directory) {
        this.villages = villages;
        this.officers = officers;
        this.postings = postings;
        this.directory = directory;
    }

    List<PackageItem> items(Village village, PackageLibrary library, LocalDate today) {
        return Stream.of(
                        station(village).stream(),
                        officers
                                .squadLeaderOf(village.stationId())
                                .map(leader -> item("squad-leader", "SQUAD_LEADER", leader.name(), leader.dutyPhone()))
                                .stream(),
                        others(village, library),
                        neighbours(village.id(), today),
                        lawHelp(village.id()))
                .flatMap(items -> items)
                .toList();
    }

    private Optional<PackageItem> station(Village village) {
        return villages.stations().stream()
                .filter(station -> station.id().equals(village.stationId()))
                .findFirst()
                .map(station -> item("station", "STATION", station.name(), station.dutyPhone()));
    }

    private static Stream<PackageItem> others(Village village, PackageLibrary library) {
        return library.contacts().stream()
                .filter(contact ->
                        contact.villageId() == null || contact.villageId().equals(village.id()))
                .map(contact -> item("post:" + contact.id(), "OTHER", contact.post(), contact.phone()));
    }

    private Stream<PackageItem> neighbours(UUID village, LocalDate today) {
        var names = villages.names(villages.neighboursOf(village));
        var served = names.keySet().stream()
                .flatMap(id -> postings.responsibleFor(id, today).stream())
                .collect(toMap(Posting::villageId, Posting::officerId));
        var people = officers.byId(served.values());
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .flatMap(named -> Optional.ofNullable(served.get(named.getKey())).map(people::get).stream()
                        .map(officer -> neighbour(named.getKey(), named.getValue(), officer)));
    }

    private Stream<PackageItem> lawHelp(UUID village) {
        return directory.of(village).stream()
                .map(help -> item(
                        "law:" + help.id(),
                        help.kind().name(),
                        String.join(" · ", help.name(), help.place(), help.hours()),
                        help.phone()));
    }

    private static PackageItem neighbour(UUID village, String name, Officer officer) {
        return new PackageItem(
                PackageSection.CONTACTS,
                "neighbour:" + village,
                Map.of("post", "NEIGHBOUR", "place", name, "name", officer.name(), "phone", officer.dutyPhone()));
    }

    private static PackageItem item(String key, String post, String name, String phone) {
        return new PackageItem(PackageSection.CONTACTS, key, Map.of("post", post, "name", name, "phone", phone));
    }
}
