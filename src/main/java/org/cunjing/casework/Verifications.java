package org.cunjing.casework;

import java.time.Clock;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.posting.Activity;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of an entry once it is written: a second person verifies it, or it is voided.
@Service
public class Verifications {

    private final Actors actors;
    private final Activity activity;
    private final Ledgers ledgers;
    private final EntryStore store;
    private final GradingStore gradings;
    private final LedgerDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verifications(
            Actors actors,
            Activity activity,
            Ledgers ledgers,
            EntryStore store,
            GradingStore gradings,
            LedgerDeadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actors = actors;
        this.activity = activity;
        this.ledgers = ledgers;
        this.store = store;
        this.gradings = gradings;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
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
        return ledgers.get(id);
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
        return ledgers.get(id);
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
}
