package org.cunjing.posting.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Terms that end within sixty days, or have ended without a decision.
@Service
public class EndingTerms {

    private final Postings postings;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    EndingTerms(Postings postings, Officers officers, Villages villages, Actors actors, Clock clock, ZoneId zone) {
        this.postings = postings;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    public record EndingTerm(Posting posting, Officer officer, Village village, TermNotice notice) {}

    /// Those the asker answers for, the most urgent first: personnel all, a branch its officers', a station its
    /// villages', an officer the own.
    @Transactional(readOnly = true)
    public List<EndingTerm> list() {
        var today = LocalDate.now(clock.withZone(zone));
        var undecided = postings.listOn(today).stream()
                .filter(posting -> posting.lastDay() == null && posting.termEndsOn() != null)
                .toList();
        var people = officers.byId(undecided.stream().map(Posting::officerId).toList());
        return undecided.stream()
                .flatMap(posting -> Stream.ofNullable(people.get(posting.officerId()))
                        .flatMap(officer -> term(posting, officer, today)))
                .filter(this::isMine)
                .sorted(Comparator.comparing(
                        term -> Objects.requireNonNull(term.posting().termEndsOn())))
                .toList();
    }

    private Stream<EndingTerm> term(Posting posting, Officer officer, LocalDate today) {
        return TermNotice.of(Objects.requireNonNull(posting.termEndsOn()), today).stream()
                .map(notice -> new EndingTerm(posting, officer, villages.get(posting.villageId()), notice));
    }

    private boolean isMine(EndingTerm term) {
        if (!(actors.current() instanceof Person person)) {
            return true;
        }
        return switch (person.role()) {
            case BUREAU_OFFICE, HOUSEHOLD_AFFAIRS -> true;
            case BRANCH_HEAD -> Objects.equals(term.officer().branchId(), person.branch());
            case STATION_LEADER, SQUAD_LEADER -> term.village().stationId().equals(person.station());
            case POSTED_OFFICER -> term.officer().id().equals(person.officer());
            case COMMUNITY_OFFICER, COMMITTEE, DEPARTMENT, AUDITOR, ADMINISTRATOR -> false;
        };
    }
}
