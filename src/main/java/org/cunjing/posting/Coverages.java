package org.cunjing.posting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.posting.ActivityStore.Place;
import org.cunjing.posting.Coverage.Line;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which villages have an officer of their own, which share one, which have none, on any day.
///
/// That a posting exists in name only, or that nothing comes of its records, is a question for its supervisors and the
/// officer; nobody else is told.
@Service
public class Coverages {

    private final PostingStore postings;
    private final ActivityStore activity;
    private final Villages villages;
    private final Officers officers;
    private final Actors actors;

    Coverages(PostingStore postings, ActivityStore activity, Villages villages, Officers officers, Actors actors) {
        this.postings = postings;
        this.activity = activity;
        this.villages = villages;
        this.officers = officers;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public Coverage on(LocalDate day) {
        var running = postings.listOn(day);
        var seen = new Seen(
                day,
                running.stream().collect(toMap(Posting::villageId, Function.identity())),
                officers.byId(running.stream().map(Posting::officerId).toList()),
                running.stream().collect(groupingBy(Posting::officerId, counting())),
                activity.lastDays(day),
                activity.sinceEffect(day),
                officers.leaves(day.minusYears(1), day).stream().collect(groupingBy(Leave::officerId)),
                this::mayAsk);
        return new Coverage(day, villages.listOn(day).stream().map(seen::line).toList());
    }

    private boolean mayAsk(Posting posting) {
        if (!(actors.current() instanceof Person person)) {
            return true;
        }
        return switch (person.role()) {
            case BUREAU_OFFICE -> true;
            case STATION_LEADER, SQUAD_LEADER -> person.sees(posting.villageId());
            case COMMUNITY_OFFICER, POSTED_OFFICER -> posting.officerId().equals(person.officer());
            case HOUSEHOLD_AFFAIRS, BRANCH_HEAD, COMMITTEE, DEPARTMENT, AUDITOR, ADMINISTRATOR -> false;
        };
    }

    private record Seen(
            LocalDate day,
            Map<UUID, Posting> postings,
            Map<UUID, Officer> officers,
            Map<UUID, Long> loads,
            Map<Place, LocalDate> lastRecords,
            Map<Place, Idle.Signs> signs,
            Map<UUID, List<Leave>> leaves,
            Predicate<Posting> mayAsk) {

        Line line(Village village) {
            var posting = postings.get(village.id());
            if (posting == null) {
                return new Line(village, null, null, false, null, 0);
            }
            var officer = posting.officerId();
            boolean told = mayAsk.test(posting);
            boolean nominal = told && isNominal(posting);
            return new Line(
                    village,
                    posting,
                    officers.get(officer),
                    nominal,
                    told && !nominal ? idle(posting) : null,
                    Objects.requireNonNull(loads.get(officer)).intValue());
        }

        private @Nullable Idle idle(Posting posting) {
            var found = signs.get(new Place(posting.villageId(), posting.officerId()));
            return found == null
                    ? null
                    : Idle.of(posting, found, leaves.getOrDefault(posting.officerId(), List.of()), day)
                            .orElse(null);
        }

        private boolean isNominal(Posting posting) {
            return Nominal.isNominal(
                    posting.firstDay(),
                    lastRecords.get(new Place(posting.villageId(), posting.officerId())),
                    leaves.getOrDefault(posting.officerId(), List.of()),
                    day);
        }
    }
}
