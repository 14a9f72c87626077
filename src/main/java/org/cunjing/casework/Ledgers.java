package org.cunjing.casework;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.posting.Activity;
import org.cunjing.posting.HandoverLock;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ledgers of the six roles: numbered without gaps, never changed, verified by a second person.
@Service
public class Ledgers {

    private final Actors actors;
    private final Officers officers;
    private final Activity activity;
    private final EntryStore store;
    private final EntryWriter writer;
    private final DetailStore details;
    private final StepStore steps;
    private final GradingStore gradings;
    private final LedgerDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final HandoverLock handovers;
    private final Clock clock;

    Ledgers(
            Actors actors,
            Officers officers,
            Activity activity,
            EntryStore store,
            EntryWriter writer,
            DetailStore details,
            StepStore steps,
            GradingStore gradings,
            LedgerDeadlines deadlines,
            ApplicationEventPublisher events,
            HandoverLock handovers,
            Clock clock) {
        this.actors = actors;
        this.officers = officers;
        this.activity = activity;
        this.store = store;
        this.writer = writer;
        this.details = details;
        this.steps = steps;
        this.gradings = gradings;
        this.deadlines = deadlines;
        this.events = events;
        this.handovers = handovers;
        this.clock = clock;
    }

    /// Writes an entry down. The same entry again is answered with what was written the first time.
    ///
    /// @throws Faulty if something is missing or a text names a person by number
    @Transactional
    public LedgerEntry record(NewEntry entry) {
        handovers.shareOwn(entry.villageId());
        if (actors.current() instanceof Person && !actors.requireOfficer().equals(entry.officerId())) {
            throw new NotForYou("officer", entry.officerId());
        }
        var known = store.find(entry.id());
        if (known.isPresent()) {
            return same(known.get(), entry);
        }
        EntryRules.check(entry, clock.instant());
        var now = clock.instant();
        var day = deadlines.dayOf(entry.happenedAt());
        writer.add(List.of(new Draft(
                entry,
                officers.get(entry.officerId()).officerClass(),
                day,
                Mark.of(actors.current(), now),
                null,
                FollowUp.start(entry.details()),
                deadlines.first(entry.details(), day),
                false)));
        if (entry.details() instanceof Details.Dispute dispute) {
            gradings.add(entry, dispute.facts(), DisputeRules.grade(dispute), now);
        }
        return announced(get(entry.id()));
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public LedgerEntry get(UUID id) {
        var head = store.find(id).orElseThrow(() -> new NotFound("entry", id));
        actors.requireVillage(head.villageId());
        return entry(head);
    }

    /// The newest first; only what is in reach.
    @Transactional(readOnly = true)
    public EntryPage list(EntryFilter filter, int limit, long offset) {
        return store.list(filter, limit, offset);
    }

    /// Confirms an entry; only then does it count.
    ///
    /// @throws OwnEntry if the verifier did the work
    /// @throws EntrySettled if it was verified or voided before
    @Transactional
    public LedgerEntry verify(UUID id) {
        var head = lockRecorded(id);
        if (actors.current() instanceof Person person && head.officerId().equals(person.officer())) {
            throw new OwnEntry();
        }
        var mark = Mark.of(actors.current(), clock.instant());
        store.verify(id, mark);
        activity.verified(head.villageId(), head.officerId(), head.happenedOn());
        events.publishEvent(new EntryVerified(
                actors.bureau(),
                id,
                head.villageId(),
                head.officerId(),
                head.kind().role(),
                head.kind(),
                head.happenedOn(),
                !head.late() && !head.isOverdue(deadlines.dayOf(mark.at()))));
        return get(id);
    }

    /// Voids an entry that is wrong. It keeps its number. Officers void their own before it is verified, leaders any.
    ///
    /// @throws EntrySettled if it is voided already, or verified and asked for by the officer
    @Transactional
    public LedgerEntry annul(UUID id, String reason) {
        var faults = DetailsCheck.checkText("reason", reason);
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        var head = lock(id);
        boolean leads = Leadership.leads(actors.current());
        if (!leads && !actors.requireOfficer().equals(head.officerId())) {
            throw new NotForYou("entry", id);
        }
        if (head.state() == EntryState.VOIDED || (!leads && head.state() == EntryState.VERIFIED)) {
            throw new EntrySettled(head.state());
        }
        store.annul(id, Mark.of(actors.current(), clock.instant()), reason);
        gradings.delete(id);
        events.publishEvent(EntryVoided.of(actors.bureau(), head));
        return get(id);
    }

    private LedgerEntry announced(LedgerEntry written) {
        var head = written.head();
        events.publishEvent(EntryRecorded.of(actors.bureau(), head));
        if (written.details() instanceof Details.Hazard hazard && hazard.severity() != HazardSeverity.GENERAL) {
            events.publishEvent(
                    new ProminentHazardFound(actors.bureau(), head.id(), head.villageId(), hazard.severity()));
        }
        return written;
    }

    private LedgerEntry same(EntryHead known, NewEntry entry) {
        var written = entry(known);
        if (!(known.villageId().equals(entry.villageId())
                && known.officerId().equals(entry.officerId())
                && known.happenedAt().equals(entry.happenedAt().truncatedTo(ChronoUnit.MICROS))
                && written.details().equals(entry.details()))) {
            throw new IdUsedOtherwise(known.id());
        }
        return written;
    }

    private EntryHead lockRecorded(UUID id) {
        var head = lock(id);
        if (head.state() != EntryState.RECORDED) {
            throw new EntrySettled(head.state());
        }
        return head;
    }

    private EntryHead lock(UUID id) {
        var head = store.lock(id).orElseThrow(() -> new NotFound("entry", id));
        actors.requireVillage(head.villageId());
        return head;
    }

    private LedgerEntry entry(EntryHead head) {
        return new LedgerEntry(
                head,
                details.get(head),
                steps.list(head.id()),
                gradings.find(head.id()).orElse(null));
    }
}
