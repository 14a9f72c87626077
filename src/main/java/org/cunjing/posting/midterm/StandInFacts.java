package org.cunjing.posting.midterm;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.matching.Recusal;
import org.cunjing.posting.selection.FitFormula;
import org.cunjing.posting.selection.Rankings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Looks up who serves where on a day, who is away, who has a conflict of interest.
@Component
class StandInFacts {

    /// The source knows officers with two and even three villages; more is no service.
    static final int MOST_VILLAGES = 3;

    private static final double NO_MARKS = 0;

    private final Postings postings;
    private final Rankings rankings;
    private final Officers officers;
    private final Villages villages;

    StandInFacts(Postings postings, Rankings rankings, Officers officers, Villages villages) {
        this.postings = postings;
        this.rankings = rankings;
        this.officers = officers;
        this.villages = villages;
    }

    /// @param people by id, in the order of badges
    /// @param away who is on leave in these days
    record Facts(
            LocalDate day,
            Map<UUID, Officer> people,
            Map<UUID, Village> villages,
            Map<UUID, List<Posting>> postings,
            Set<Recusal> conflicts,
            Set<UUID> away,
            Function<UUID, Set<UUID>> neighbours) {

        List<Posting> of(UUID officer) {
            return postings.getOrDefault(officer, List.of());
        }

        UUID station(UUID village) {
            return village(village).stationId();
        }

        Village village(UUID id) {
            return Objects.requireNonNull(villages.get(id));
        }

        Officer officer(UUID id) {
            return Objects.requireNonNull(people.get(id));
        }

        boolean hasConflict(UUID officer, UUID village) {
            return conflicts.contains(
                    new Recusal(officer.toString(), station(village).toString()));
        }

        /// Points of specialty and experience; marks are left out, as not everybody has them.
        long fit(UUID officer, UUID village) {
            var person = officer(officer);
            return FitFormula.points(
                    person.specialties(), village(village).needs(), person.grassrootsYears(), NO_MARKS);
        }

        Stream<Officer> present() {
            return people.values().stream()
                    .filter(one -> one.leftOn() == null)
                    .sorted(Comparator.comparing(Officer::badge));
        }
    }

    Facts on(Absence absence, LocalDate today) {
        var day = absence.from().isBefore(today) ? today : absence.from();
        var last = absence.until() == null ? day : absence.until();
        var around = new HashMap<UUID, Set<UUID>>();
        return new Facts(
                day,
                officers.list().stream().collect(toMap(Officer::id, Function.identity())),
                villages.listOn(day).stream().collect(toMap(Village::id, Function.identity())),
                postings.listOn(day).stream().collect(groupingBy(Posting::officerId)),
                Set.copyOf(rankings.conflicts()),
                officers.leaves(day, last.isBefore(day) ? day : last).stream()
                        .map(Leave::officerId)
                        .collect(toSet()),
                village -> around.computeIfAbsent(village, villages::neighboursOf));
    }
}
