package org.cunjing.grant;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.grant.AccessGrant.Review;
import org.cunjing.grant.AccessGrant.State;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks for grants, decides about them, takes them back and judges emergencies. [GrantedData] reads.
@Service
public class Grants {

    private final GrantStore store;
    private final GrantableSources sources;
    private final GrantCheck check;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Grants(
            GrantStore store,
            GrantableSources sources,
            GrantCheck check,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.sources = sources;
        this.check = check;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<AccessGrant> list() {
        return store.list().stream().filter(this::reaches).toList();
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    AccessGrant get(UUID id) {
        return store.find(id).filter(this::reaches).orElseThrow(() -> new NotFound("grant", id));
    }

    /// A station asks for itself, the bureau's office for any station; somebody else has to approve.
    ///
    /// @throws Faulty with everything that is wrong
    /// @throws NotForYou if a station asks for another one
    @Transactional
    public AccessGrant ask(NewGrant wanted) {
        if (!isOffice() && !wanted.stationId().equals(ownStation())) {
            throw new NotForYou("station", wanted.stationId());
        }
        return keep(wanted, State.ASKED);
    }

    /// Breaks the glass: the own station reads at once, for half an hour, and the bureau's office is told and judges.
    @Transactional
    public AccessGrant openInEmergency(String source, Set<UUID> villages, String reason) {
        var now = clock.instant();
        var template = sources.get(source).fields();
        return keep(
                new NewGrant(source, template, ownStation(), villages, reason, now, now.plus(AccessGrant.EMERGENCY)),
                State.OPEN);
    }

    private AccessGrant keep(NewGrant wanted, State state) {
        var source = sources.get(wanted.source());
        check.requireSound(source, wanted, clock.instant());
        var grant = new AccessGrant(
                ids.next(),
                source.key(),
                source.purpose(),
                source.fields().stream().filter(wanted.fields()::contains).toList(),
                wanted.stationId(),
                wanted.villageIds(),
                state == State.OPEN,
                wanted.reason(),
                wanted.start(),
                wanted.end(),
                state,
                Mark.of(actors.current(), clock.instant()),
                null,
                null,
                null);
        store.add(grant);
        tell(grant, grant.emergency() ? "EMERGENCY" : "ASKED");
        return grant;
    }

    /// @throws AskedYourself if the same person asked for it
    /// @throws GrantMovedOn if it was decided before, or its time is over
    @Transactional
    public AccessGrant decide(UUID id, boolean approved, String note) {
        var grant = requireAnother(id);
        var mark = mark(note);
        if ((approved && !grant.end().isAfter(mark.at()))
                || !store.decide(id, approved ? State.OPEN : State.REFUSED, mark, note)) {
            throw new GrantMovedOn(id);
        }
        return told(id, approved ? "APPROVED" : "REFUSED");
    }

    /// Ends it at once.
    ///
    /// @throws GrantMovedOn if it is not in force any more
    @Transactional
    AccessGrant revoke(UUID id, String why) {
        requireOffice(id);
        if (!store.revoke(id, mark(why), why)) {
            throw new GrantMovedOn(id);
        }
        return told(id, "REVOKED");
    }

    /// Judges an emergency.
    ///
    /// @throws AskedYourself if the same person opened it
    /// @throws GrantMovedOn if it was judged before, or was none
    @Transactional
    AccessGrant review(UUID id, boolean justified, String remark) {
        requireAnother(id);
        if (!store.review(id, new Review(mark(remark), justified, remark))) {
            throw new GrantMovedOn(id);
        }
        return told(id, "REVIEWED");
    }

    private Mark mark(String words) {
        PersonalNumberInText.refuse(words);
        return Mark.of(actors.current(), clock.instant());
    }

    private AccessGrant requireAnother(UUID id) {
        var grant = get(id);
        if (grant.asked().by().equals(actors.current().signature())) {
            throw new AskedYourself(id);
        }
        requireOffice(id);
        return grant;
    }

    private void requireOffice(UUID id) {
        get(id);
        if (!isOffice()) {
            throw new NotForYou("grant", id);
        }
    }

    private AccessGrant told(UUID id, String step) {
        var grant = get(id);
        tell(grant, step);
        return grant;
    }

    private void tell(AccessGrant grant, String step) {
        events.publishEvent(new GrantMoved(actors.bureau(), grant.id(), grant.stationId(), step));
    }

    private boolean reaches(AccessGrant grant) {
        return isOffice()
                || actors.person().role() == Role.AUDITOR
                || grant.stationId().equals(actors.person().station());
    }

    private boolean isOffice() {
        return !(actors.current() instanceof Person person) || person.role() == Role.BUREAU_OFFICE;
    }

    private UUID ownStation() {
        return Optional.ofNullable(actors.person().station())
                .orElseThrow(() -> new NotForYou("station", actors.person().account()));
    }
}
