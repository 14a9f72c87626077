package org.cunjing.casework;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.posting.HandoverLock;
import org.cunjing.posting.LateRecords;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ledgers of the six roles: numbered without gaps and never changed. [Verifications] judge what is written
/// in them.
@Service
public class Ledgers {

    private final Actors actors;
    private final Officers officers;
    private final EntryStore store;
    private final EntryLists lists;
    private final EntryWriter writer;
    private final DetailStore details;
    private final StepStore steps;
    private final GradingStore gradings;
    private final LedgerDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final HandoverLock handovers;
    private final LateRecords late;
    private final EntryTies ties;
    private final DisputeSigns signs;
    private final Clock clock;

    Ledgers(
            Actors actors,
            Officers officers,
            EntryStore store,
            EntryLists lists,
            EntryWriter writer,
            DetailStore details,
            StepStore steps,
            GradingStore gradings,
            LedgerDeadlines deadlines,
            ApplicationEventPublisher events,
            HandoverLock handovers,
            LateRecords late,
            EntryTies ties,
            DisputeSigns signs,
            Clock clock) {
        this.actors = actors;
        this.officers = officers;
        this.store = store;
        this.lists = lists;
        this.writer = writer;
        this.details = details;
        this.steps = steps;
        this.gradings = gradings;
        this.deadlines = deadlines;
        this.events = events;
        this.handovers = handovers;
        this.late = late;
        this.ties = ties;
        this.signs = signs;
        this.clock = clock;
    }

    /// Writes an entry down. The same entry again is answered with what was written the first time. Who has handed the
    /// village over may still file what happened before, for a while; what follows from it is the successor's.
    ///
    /// @throws Faulty if something is missing or a text names a person by number
    @Transactional
    public LedgerEntry record(NewEntry entry) {
        if (actors.current() instanceof Person && !actors.requireOfficer().equals(entry.officerId())) {
            throw new NotForYou("officer", entry.officerId());
        }
        var mark = Mark.of(actors.current(), clock.instant());
        if (handovers.isOwn(entry.villageId())) {
            return write(entry, entry.officerId(), mark);
        }
        var owner = late.accept(entry.villageId(), entry.officerId(), entry.happenedAt());
        return actors.as(new Application(actors.bureau(), "late-record"), () -> write(entry, owner, mark));
    }

    private LedgerEntry write(NewEntry entry, UUID owner, Mark mark) {
        var known = store.find(entry.id());
        if (known.isPresent()) {
            return same(known.get(), entry);
        }
        EntryRules.check(entry, mark.at());
        var day = deadlines.dayOf(entry.happenedAt());
        ties.check(entry, day);
        if (entry.details() instanceof Details.Dispute dispute && dispute.signId() != null) {
            signs.become(entry, dispute.signId(), mark);
        }
        writer.add(List.of(new Draft(
                entry,
                officers.get(entry.officerId()).officerClass(),
                owner,
                day,
                mark,
                null,
                FollowUp.start(entry.details()),
                deadlines.first(entry.details(), day),
                false,
                null)));
        if (entry.details() instanceof Details.Dispute dispute) {
            gradings.add(entry, dispute.facts(), DisputeRules.grade(dispute), mark.at());
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

    /// A page of what is in reach.
    @Transactional(readOnly = true)
    public EntrySlice page(EntryFilter filter, EntryPlace place) {
        return lists.page(filter, Reach.of(actors.current()), place);
    }

    /// The newest first; only what is in reach.
    @Transactional(readOnly = true)
    public EntryPage list(EntryFilter filter, int limit, long offset) {
        return store.list(filter, limit, offset);
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

    private LedgerEntry entry(EntryHead head) {
        return new LedgerEntry(
                head,
                details.get(head),
                steps.list(head.id()),
                gradings.find(head.id()).orElse(null));
    }
}
