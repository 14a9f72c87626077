package org.cunjing.grid.linkage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.grid.Grids;
import org.cunjing.grid.linkage.GridEvent.Direction;
import org.cunjing.grid.linkage.GridEvent.Kind;
import org.cunjing.grid.linkage.GridEvent.State;
import org.cunjing.posting.HandoverLock;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.referral.Department;
import org.cunjing.referral.Departments;
import org.cunjing.referral.LeavingText;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an officer asks of the grid.
@Service
class GridTasks {

    private final GridEventStore store;
    private final GridEventMoves moves;
    private final Grids grids;
    private final Departments departments;
    private final Postings postings;
    private final HandoverLock handovers;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    GridTasks(
            GridEventStore store,
            GridEventMoves moves,
            Grids grids,
            Departments departments,
            Postings postings,
            HandoverLock handovers,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.moves = moves;
        this.grids = grids;
        this.departments = departments;
        this.postings = postings;
        this.handovers = handovers;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param dueOn wished day; null: none
    record NewTask(
            UUID id,
            UUID centreId,
            UUID gridId,
            Kind kind,
            String place,
            String text,
            @Nullable LocalDate dueOn) {}

    /// The centres that tasks can go to.
    @Transactional(readOnly = true)
    List<Department> centres() {
        return departments.list().stream()
                .filter(department -> department.kind() == Department.Kind.GRID_CENTRE)
                .toList();
    }

    /// Sends a task to the grid centre.
    ///
    /// @throws NotFound if there is no such grid or centre
    @Transactional
    GridEvent send(NewTask wanted) {
        return send(wanted, Mark.of(actors.current(), clock.instant()));
    }

    /// As [#send(NewTask)], as somebody sent it in the past.
    @Transactional
    GridEvent send(NewTask wanted, Mark mark) {
        LeavingText.refusePersons(wanted.place(), wanted.text());
        var village = grids.get(wanted.gridId()).villageId();
        handovers.shareOwn(village);
        var today = LocalDate.now(clock.withZone(zone));
        if (wanted.dueOn() != null && wanted.dueOn().isBefore(today)) {
            throw new Faulty(List.of(new Fault("dueOn", "out-of-range")));
        }
        if (centres().stream().noneMatch(centre -> centre.id().equals(wanted.centreId()))) {
            throw new NotFound("department", wanted.centreId());
        }
        @Nullable UUID officer =
                postings.responsibleFor(village, today).map(Posting::officerId).orElse(null);
        requireSender(village, officer);
        var task = new GridEvent(
                wanted.id(),
                Direction.TO_GRID,
                wanted.centreId(),
                wanted.gridId(),
                village,
                officer,
                wanted.kind(),
                wanted.place(),
                wanted.text(),
                wanted.dueOn(),
                State.SENT,
                false,
                null,
                null,
                null,
                null,
                mark,
                0);
        store.add(task);
        return moves.tell(task, GridEventStep.SEND, null, mark);
    }

    private void requireSender(UUID village, @Nullable UUID officer) {
        if (actors.current() instanceof Person person
                && !GridLinkage.leads(person)
                && (officer == null || !Objects.equals(person.officer(), officer))) {
            throw new NotForYou("village", village);
        }
    }
}
