package org.cunjing.grid.linkage;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.casework.Details;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.NewEntry;
import org.cunjing.grid.linkage.GridEvent.Direction;
import org.cunjing.grid.linkage.GridEvent.Kind;
import org.cunjing.grid.linkage.GridEvent.Move;
import org.cunjing.grid.linkage.GridEvent.Outcome;
import org.cunjing.grid.linkage.GridEvent.State;
import org.cunjing.posting.HandoverLock;
import org.cunjing.referral.LeavingText;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the police do with a shared matter. A dispute or hazard that is accepted becomes an entry of the ledgers under
/// the same id, and what comes of the entry is what the centre reads.
@Service
class GridLinkage {

    private final GridEvents events;
    private final GridReportStore reports;
    private final GridEventMoves moves;
    private final Ledgers ledgers;
    private final HandoverLock handovers;
    private final Actors actors;
    private final Clock clock;

    GridLinkage(
            GridEvents events,
            GridReportStore reports,
            GridEventMoves moves,
            Ledgers ledgers,
            HandoverLock handovers,
            Actors actors,
            Clock clock) {
        this.events = events;
        this.reports = reports;
        this.moves = moves;
        this.ledgers = ledgers;
        this.handovers = handovers;
        this.actors = actors;
        this.clock = clock;
    }

    /// Accepts a report. Who accepts it has it from then on.
    ///
    /// @param details what the ledger says; null: it is settled by words
    /// @throws Faulty if a dispute or hazard is to be accepted without them
    @Transactional
    GridEvent accept(UUID id, @Nullable Details details) {
        var event = own(id, Direction.TO_POLICE);
        if (details == null && event.kind() != Kind.OTHER) {
            throw new Faulty(List.of(new Fault("details", "required")));
        }
        if (details != null && !(details instanceof Details.Dispute || details instanceof Details.Hazard)) {
            throw new Faulty(List.of(new Fault("details", "out-of-range")));
        }
        var officer = ((Person) actors.current()).officer();
        var move = Move.of(GridEventStep.ACCEPT, null);
        var accepted = event.after(move, details != null, officer == null ? event.officerId() : officer);
        if (details != null) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            ledgers.record(
                    new NewEntry(event.id(), event.villageId(), actors.requireOfficer(), now, null, null, details));
        }
        return moves.put(event, accepted, move);
    }

    /// Takes any other step of the police: with a report as the receiver, with a task as the sender.
    ///
    /// @throws GridEventInLedger if the ledger entry says how it goes on
    @Transactional
    GridEvent take(UUID id, GridEventStep step, @Nullable String said) {
        var event = events.get(id);
        boolean receives = event.direction() == Direction.TO_POLICE;
        if (step == GridEventStep.ACCEPT || !(receives ? step.isReceivers() : step.isSenders())) {
            throw new NotForYou("grid-event", id);
        }
        requireOwner(event);
        if (event.inLedger() && event.state() == State.ACCEPTED) {
            throw new GridEventInLedger(id);
        }
        if (step.needsWords() && (said == null || said.isBlank())) {
            throw new Faulty(List.of(new Fault("said", "required")));
        }
        if (said != null) {
            LeavingText.refusePersons(said);
        }
        return moves.take(event, new Move(step, said, step == GridEventStep.RESOLVE ? Outcome.DONE : null, null));
    }

    /// The same matter was reported twice: this one's reports go to the other, which goes on.
    ///
    /// @throws CannotMerge unless both are open reports of one centre in one village
    @Transactional
    GridEvent merge(UUID id, UUID into) {
        var event = own(id, Direction.TO_POLICE);
        var other = own(into, Direction.TO_POLICE);
        boolean same = !id.equals(into)
                && event.villageId().equals(other.villageId())
                && event.centreId().equals(other.centreId())
                && !event.inLedger()
                && (other.state() == State.SENT || other.state() == State.ACCEPTED);
        if (!same) {
            throw new CannotMerge(id);
        }
        reports.move(id, into);
        moves.take(event, new Move(GridEventStep.MERGE, null, null, into));
        return moves.take(other, Move.of(GridEventStep.REPORT_AGAIN, null));
    }

    private GridEvent own(UUID id, Direction direction) {
        var event = events.get(id);
        if (event.direction() != direction) {
            throw new NotForYou("grid-event", id);
        }
        requireOwner(event);
        return event;
    }

    /// The officer who has it, and those who lead them.
    private void requireOwner(GridEvent event) {
        handovers.shareOwn(event.villageId());
        if (actors.current() instanceof Person person
                && !leads(person)
                && !Objects.equals(person.officer(), event.officerId())) {
            throw new NotForYou("grid-event", event.id());
        }
    }

    static boolean leads(Person person) {
        return person.role() == Role.SQUAD_LEADER || person.role() == Role.STATION_LEADER;
    }
}
