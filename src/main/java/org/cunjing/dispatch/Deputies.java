package org.cunjing.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Approved leave with who receives the orders meanwhile. What nobody has accepted moves at once.
@Service
public class Deputies {

    /// Neutral: why somebody is away is not said here.
    private static final String AWAY = "AWAY";

    private static final int MOST_DAYS = 90;

    private final DeputyStore store;
    private final OrderRedirects redirects;
    private final Officers officers;
    private final Postings postings;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Deputies(
            DeputyStore store,
            OrderRedirects redirects,
            Officers officers,
            Postings postings,
            Villages villages,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.redirects = redirects;
        this.officers = officers;
        this.postings = postings;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param deputy null: the second contact of the village receives
    record NewDeputy(UUID id, UUID officer, @Nullable UUID deputy, LocalDate from, LocalDate to) {}

    /// Notes a leave. The same id again is the same leave.
    ///
    /// @throws AwayAlready if the officer has leave then
    /// @throws DeputyAway if the deputy cannot receive then
    @Transactional
    Deputy name(NewDeputy wanted) {
        requireDays(wanted.from(), wanted.to());
        var officer = inReach(wanted.officer());
        var known = store.lock(wanted.id());
        if (known.isPresent()) {
            return known.filter(before -> isSame(before, wanted)).orElseThrow(() -> new IdUsedOtherwise(wanted.id()));
        }
        if (isAway(officer.id(), wanted.from(), wanted.to())) {
            throw new AwayAlready(officer.id());
        }
        requireThere(wanted);
        var deputy = new Deputy(
                wanted.id(),
                officer.id(),
                wanted.deputy(),
                stationOf(officer).orElse(null),
                wanted.from(),
                wanted.to(),
                actors.person().name(),
                clock.instant());
        store.add(deputy);
        officers.add(new Leave(wanted.id(), officer.id(), AWAY, wanted.from(), wanted.to()));
        redirects.followAll();
        return deputy;
    }

    /// The officer is back: the leave ends with yesterday, or has never been.
    ///
    /// @throws LeaveOver if it is over
    @Transactional
    void end(UUID id) {
        var deputy = store.lock(id).orElseThrow(() -> new NotFound("leave", id));
        inReach(deputy.officerId());
        var yesterday = today().minusDays(1);
        if (!deputy.lastDay().isAfter(yesterday)) {
            throw new LeaveOver(id);
        }
        if (deputy.firstDay().isAfter(yesterday)) {
            store.takeBack(id);
            officers.takeBackLeave(id);
        } else {
            store.end(id, yesterday);
            officers.endLeave(id, yesterday);
        }
        redirects.followAll();
    }

    /// In force or to come, within reach, the next first.
    @Transactional(readOnly = true)
    List<Deputy> list() {
        return store.listSince(today());
    }

    private void requireDays(LocalDate from, LocalDate to) {
        if (from.isBefore(today()) || from.isAfter(today().plusYears(1))) {
            throw new Faulty(List.of(new Fault("firstDay", "out-of-range")));
        }
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new Faulty(List.of(new Fault("lastDay", "out-of-range")));
        }
    }

    /// @throws NotForYou if it is oneself, or an officer of another station
    private Officer inReach(UUID id) {
        var officer = officers.get(id);
        if (actors.current() instanceof Person person
                && (id.equals(person.officer())
                        || (person.station() != null
                                && stationOf(officer)
                                        .filter(person.station()::equals)
                                        .isEmpty()))) {
            throw new NotForYou("officer", id);
        }
        return officer;
    }

    private static boolean isSame(Deputy before, NewDeputy wanted) {
        return before.officerId().equals(wanted.officer())
                && before.firstDay().equals(wanted.from())
                && before.lastDay().equals(wanted.to());
    }

    private void requireThere(NewDeputy wanted) {
        var deputy = wanted.deputy();
        if (deputy == null) {
            return;
        }
        boolean there = !deputy.equals(wanted.officer())
                && officers.get(deputy).leftOn() == null
                && !isAway(deputy, wanted.from(), wanted.to());
        if (!there) {
            throw new DeputyAway(deputy);
        }
    }

    private boolean isAway(UUID officer, LocalDate from, LocalDate to) {
        return !officers.leavesOf(officer, from, to).isEmpty();
    }

    /// Where the officer serves now; without a village the home station.
    private Optional<UUID> stationOf(Officer officer) {
        return postings.of(officer.id(), today()).stream()
                .findFirst()
                .map(posting -> villages.get(posting.villageId()).stationId())
                .or(() -> Optional.ofNullable(officer.stationId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
