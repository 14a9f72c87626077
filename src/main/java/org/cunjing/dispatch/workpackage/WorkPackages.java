package org.cunjing.dispatch.workpackage;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Work packages of postings: made, renewed, acknowledged. Nothing new in it means no new version.
@Service
public class WorkPackages {

    private final WorkPackageStore store;
    private final PackageContents contents;
    private final Postings postings;
    private final Villages villages;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    WorkPackages(
            WorkPackageStore store,
            PackageContents contents,
            Postings postings,
            Villages villages,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone,
            ApplicationEventPublisher events) {
        this.store = store;
        this.contents = contents;
        this.postings = postings;
        this.villages = villages;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
        this.events = events;
    }

    /// Makes the next version for a posting, or returns the present one if nothing in it would be new.
    ///
    /// @throws PostingOver if the posting has ended
    @Transactional
    public WorkPackage make(UUID posting) {
        var wanted = postings.get(posting);
        actors.requireVillage(wanted.villageId());
        if (isOver(wanted)) {
            throw new PostingOver(posting);
        }
        return renew(wanted);
    }

    /// Makes the next version for each posting of today at a station.
    ///
    /// @return how many postings have one now
    @Transactional
    public int makeAll(UUID station) {
        if (actors.current() instanceof Person person
                && person.station() != null
                && !station.equals(person.station())) {
            throw new NotForYou("station", station);
        }
        var places = villages.idsOfStation(station);
        var served = postings.listOn(today()).stream()
                .filter(posting -> places.contains(posting.villageId()))
                .toList();
        served.forEach(this::renew);
        return served.size();
    }

    /// Makes the first version when a posting begins; heard again it does nothing.
    @Transactional
    public void begin(UUID posting) {
        var wanted = postings.get(posting);
        if (!isOver(wanted) && !store.isMade(posting)) {
            renew(wanted);
        }
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public WorkPackage get(UUID id) {
        return store.find(id)
                .filter(found -> !(actors.current() instanceof Person person) || person.sees(found.villageId()))
                .orElseThrow(() -> new NotFound("work-package", id));
    }

    /// The latest version for a posting.
    ///
    /// @throws NotFound if none was made, or the village is out of reach
    @Transactional(readOnly = true)
    public WorkPackage latestOf(UUID posting) {
        actors.requireVillage(postings.get(posting).villageId());
        return store.findLatest(posting).orElseThrow(() -> new NotFound("work-package", posting));
    }

    /// The latest packages of the signed-in officer, the main village first.
    @Transactional(readOnly = true)
    public List<WorkPackage> listOwn() {
        return postings.of(actors.requireOfficer(), today()).stream()
                .filter(posting -> actors.person().sees(posting.villageId()))
                .flatMap(posting -> store.findLatest(posting.id()).stream())
                .toList();
    }

    /// The officer says to have read the latest version; said again it stays as it was.
    ///
    /// @throws NewerPackage if there is a later version
    @Transactional
    public WorkPackage acknowledge(UUID id) {
        var read = get(id);
        if (!read.officerId().equals(actors.requireOfficer())) {
            throw new NotForYou("work-package", id);
        }
        int latest =
                store.findLatest(read.postingId()).map(WorkPackage::version).orElse(read.version());
        if (latest != read.version()) {
            throw new NewerPackage(read, latest);
        }
        if (store.acknowledge(id, clock.instant())) {
            tell(read);
        }
        return get(id);
    }

    /// The latest version of each posting, by posting.
    @Transactional(readOnly = true)
    Map<UUID, PackageHead> latest() {
        return store.listLatest().stream().collect(toMap(PackageHead::postingId, Function.identity()));
    }

    @Transactional(readOnly = true)
    List<PackageHead> versions(UUID posting) {
        return store.listVersions(posting);
    }

    private WorkPackage renew(Posting posting) {
        var before = store.findLatest(posting.id());
        var now = contents.of(posting);
        var items = before.map(old -> PackageDifference.mark(old.items(), now)).orElse(now);
        if (before.isPresent() && items.stream().allMatch(item -> item.change() == PackageChange.SAME)) {
            return before.get();
        }
        var made = next(posting, before, items);
        if (!store.add(made, actors.current().signature())) {
            return store.findLatest(posting.id()).orElseThrow(() -> new NotFound("work-package", posting.id()));
        }
        tell(made);
        return made;
    }

    private WorkPackage next(Posting posting, Optional<WorkPackage> before, List<PackageItem> items) {
        return new WorkPackage(
                ids.next(),
                posting.id(),
                posting.villageId(),
                posting.officerId(),
                before.map(WorkPackage::version).orElse(0) + 1,
                items,
                clock.instant(),
                actors.current() instanceof Person person ? person.name() : null,
                null);
    }

    private void tell(WorkPackage told) {
        events.publishEvent(new WorkPackageMoved(actors.bureau(), told.id(), told.villageId(), told.officerId()));
    }

    private boolean isOver(Posting posting) {
        var lastDay = posting.lastDay();
        return lastDay != null && lastDay.isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
