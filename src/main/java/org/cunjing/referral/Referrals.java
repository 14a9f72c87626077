package org.cunjing.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.posting.HandoverLock;
import org.cunjing.referral.Referral.Leaving;
import org.cunjing.referral.Referral.Level;
import org.cunjing.referral.Referral.Source;
import org.cunjing.referral.Referral.State;
import org.cunjing.referral.ReferralLog.Line;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends matters to other authorities. [Settlements] follow; [DepartmentDesk] is the other side.
@Service
public class Referrals {

    private final Matters matters;
    private final Departments departments;
    private final Villages villages;
    private final ReferralStore store;
    private final ReferralMoves moves;
    private final ReferralLog log;
    private final ReferralDeadlines deadlines;
    private final HandoverLock handovers;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    Referrals(
            Matters matters,
            Departments departments,
            Villages villages,
            ReferralStore store,
            ReferralMoves moves,
            ReferralLog log,
            ReferralDeadlines deadlines,
            HandoverLock handovers,
            Actors actors,
            Uuid7 ids,
            Clock clock) {
        this.matters = matters;
        this.departments = departments;
        this.villages = villages;
        this.store = store;
        this.moves = moves;
        this.log = log;
        this.deadlines = deadlines;
        this.handovers = handovers;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param dueOn null: as long as is usual
    public record NewReferral(
            Source source,
            UUID sourceId,
            UUID departmentId,
            String address,
            String question,
            @Nullable LocalDate dueOn) {}

    /// Sends a matter to a department. Only what the form says leaves the police.
    ///
    /// @throws PersonInReferral if a text names a resident
    /// @throws MatterSettled if nothing has to follow the matter
    /// @throws AlreadyReferred if the department has it already
    @Transactional
    public Referral send(NewReferral wanted) {
        return send(wanted, Mark.of(actors.current(), clock.instant()));
    }

    /// As [#send], as somebody did it in the past.
    @Transactional
    Referral send(NewReferral wanted, Mark mark) {
        LeavingText.refusePersons(wanted.address(), wanted.question());
        var found = matters.get(wanted.source(), wanted.sourceId());
        requireOwner(found);
        handovers.shareOwn(found.villageId());
        departments.get(wanted.departmentId());
        var today = deadlines.dayOf(mark.at());
        var village = villages.get(found.villageId()).name();
        var referral = new Referral(
                ids.next(),
                wanted.source(),
                wanted.sourceId(),
                new Leaving(found.matter(), found.severity(), village, wanted.address(), wanted.question()),
                found.villageId(),
                found.officerId(),
                wanted.departmentId(),
                wanted.dueOn() == null ? deadlines.usual(found.severity(), today) : deadline(wanted.dueOn(), today),
                false,
                State.SENT,
                null,
                null,
                null,
                mark,
                0);
        store.add(referral);
        moves.tell(referral, new Line(ReferralStep.SEND, null, mark));
        return referral;
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public Referral get(UUID id) {
        return store.find(id).filter(this::reaches).orElseThrow(() -> new NotFound("referral", id));
    }

    @Transactional(readOnly = true)
    public List<Referral> list() {
        return store.list().stream().filter(this::reaches).toList();
    }

    @Transactional(readOnly = true)
    public List<Line> steps(UUID id) {
        return log.list(get(id).id());
    }

    public Level level(Referral referral) {
        return deadlines.level(referral, today());
    }

    /// @throws Faulty if it is past, or too far away
    static LocalDate deadline(LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusDays(ReferralDeadlines.LONGEST_DAYS))) {
            throw new Faulty(List.of(new Fault("dueOn", "out-of-range")));
        }
        return dueOn;
    }

    private void requireOwner(Matters.Found found) {
        if (actors.current() instanceof Person person
                && !leads(person)
                && (found.officerId() == null || !found.officerId().equals(person.officer()))) {
            throw new NotForYou("village", found.villageId());
        }
    }

    private boolean reaches(Referral referral) {
        return !(actors.current() instanceof Person person) || person.sees(referral.villageId());
    }

    static boolean leads(Person person) {
        return person.role() == Role.SQUAD_LEADER || person.role() == Role.STATION_LEADER;
    }

    private LocalDate today() {
        return deadlines.dayOf(clock.instant());
    }
}
