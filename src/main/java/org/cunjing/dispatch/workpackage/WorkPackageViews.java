package org.cunjing.dispatch.workpackage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Packages as the screens show them, with the names of villages and officers.
@Component
class WorkPackageViews {

    private final WorkPackages packages;
    private final Postings postings;
    private final Villages villages;
    private final Officers officers;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    WorkPackageViews(
            WorkPackages packages,
            Postings postings,
            Villages villages,
            Officers officers,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.packages = packages;
        this.postings = postings;
        this.villages = villages;
        this.officers = officers;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param latest null: none has been made
    record PostingPackageView(
            UUID postingId,
            UUID villageId,
            String villageName,
            UUID stationId,
            String stationName,
            UUID officerId,
            String officerName,
            Duty duty,
            @Nullable PackageVersionView latest) {}

    record PackageVersionView(
            UUID id,
            int version,
            Instant madeAt,
            @Nullable String madeBy,
            @Nullable Instant acknowledgedAt) {

        static PackageVersionView of(PackageHead head) {
            return new PackageVersionView(
                    head.id(), head.version(), head.madeAt(), head.madeBy(), head.acknowledgedAt());
        }
    }

    /// @param changes how many items differ from the version before
    /// @param versions all of the posting, the latest first
    record WorkPackageView(
            UUID id,
            UUID postingId,
            UUID villageId,
            String villageName,
            UUID officerId,
            String officerName,
            int version,
            Instant madeAt,
            @Nullable String madeBy,
            @Nullable Instant acknowledgedAt,
            long changes,
            List<PackageItemView> items,
            List<PackageVersionView> versions) {}

    record PackageItemView(PackageSection section, String key, Map<String, String> facts, PackageChange change) {}

    @Transactional(readOnly = true)
    List<PostingPackageView> overview() {
        var today = LocalDate.now(clock.withZone(zone));
        var latest = packages.latest();
        var places = villages.listOn(today).stream().collect(toMap(Village::id, Function.identity()));
        var stations = villages.stations().stream().collect(toMap(Station::id, Station::name));
        var served = postings.listOn(today).stream().filter(this::isInReach).toList();
        var people =
                officers.byId(served.stream().map(Posting::officerId).distinct().toList());
        return served.stream()
                .filter(posting -> places.containsKey(posting.villageId()) && people.containsKey(posting.officerId()))
                .map(posting -> {
                    var village = requireNonNull(places.get(posting.villageId()));
                    var officer = requireNonNull(people.get(posting.officerId()));
                    var head = latest.get(posting.id());
                    return new PostingPackageView(
                            posting.id(),
                            village.id(),
                            village.name(),
                            village.stationId(),
                            stations.getOrDefault(village.stationId(), ""),
                            officer.id(),
                            officer.name(),
                            posting.duty(),
                            head == null ? null : PackageVersionView.of(head));
                })
                .toList();
    }

    @Transactional(readOnly = true)
    WorkPackageView of(WorkPackage shown) {
        return new WorkPackageView(
                shown.id(),
                shown.postingId(),
                shown.villageId(),
                villages.get(shown.villageId()).name(),
                shown.officerId(),
                officers.get(shown.officerId()).name(),
                shown.version(),
                shown.madeAt(),
                shown.madeBy(),
                shown.acknowledgedAt(),
                shown.changes(),
                shown.items().stream()
                        .map(item -> new PackageItemView(item.section(), item.key(), item.facts(), item.change()))
                        .toList(),
                packages.versions(shown.postingId()).stream()
                        .map(PackageVersionView::of)
                        .toList());
    }

    private boolean isInReach(Posting posting) {
        return !(actors.current() instanceof Person person) || person.sees(posting.villageId());
    }
}
