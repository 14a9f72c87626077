package org.cunjing.posting;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The file of one officer: theirs, personnel's, and that of those who answer for them. Colleagues have no business in
/// it.
@Service
public class PostingFiles {

    private final PostingStore postings;
    private final CommitteePostStore posts;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;

    PostingFiles(PostingStore postings, CommitteePostStore posts, Officers officers, Villages villages, Actors actors) {
        this.postings = postings;
        this.posts = posts;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
    }

    /// @throws NotForYou if the asker is neither the officer nor answers for them
    @Transactional(readOnly = true)
    public PostingFile of(UUID id) {
        var officer = officers.get(id);
        var served = served(id);
        require(officer, served);
        var branches = officers.branches().stream().collect(toMap(Branch::id, Branch::name));
        @Nullable UUID branch = officer.branchId();
        return new PostingFile(
                officer,
                branch == null ? null : branches.get(branch),
                served.stream().map(Place::served).toList());
    }

    /// @param station of the village, which guides the officer during the posting
    private record Place(UUID station, PostingFile.Served served) {}

    private List<Place> served(UUID officer) {
        var held = posts.listByOfficer(officer).stream()
                .collect(toMap(CommitteePost::postingId, Function.identity(), (_, later) -> later));
        var days = postings.verifiedDays(officer);
        var stations = villages.stations().stream().collect(toMap(Station::id, Station::name));
        return postings.listByOfficer(officer).stream()
                .map(posting -> {
                    var village = villages.get(posting.villageId());
                    return new Place(
                            village.stationId(),
                            new PostingFile.Served(
                                    posting,
                                    village.name(),
                                    Objects.requireNonNullElse(stations.get(village.stationId()), ""),
                                    days.getOrDefault(posting.id(), 0),
                                    held.get(posting.id())));
                })
                .toList();
    }

    private void require(Officer officer, List<Place> served) {
        if (actors.current() instanceof Person person && !answersFor(person, officer, served)) {
            throw new NotForYou("officer", officer.id());
        }
    }

    private static boolean answersFor(Person person, Officer officer, List<Place> served) {
        return switch (person.role()) {
            case BUREAU_OFFICE -> true;
            case BRANCH_HEAD -> officer.branchId() != null && officer.branchId().equals(person.branch());
            case STATION_LEADER, SQUAD_LEADER ->
                officer.id().equals(person.officer())
                        || served.stream().anyMatch(place -> place.station().equals(person.station()));
            default -> officer.id().equals(person.officer());
        };
    }
}
