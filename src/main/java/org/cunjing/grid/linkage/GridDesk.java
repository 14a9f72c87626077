package org.cunjing.grid.linkage;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.grid.linkage.GridEvent.Direction;
import org.cunjing.grid.linkage.GridEvent.Move;
import org.cunjing.grid.linkage.GridEvent.Outcome;
import org.cunjing.referral.Department;
import org.cunjing.referral.Departments;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The side of the grid centre: what it has reported, what the police ask of it, and nothing else.
@Service
class GridDesk {

    private static final int MOST = 500;

    private final GridEventStore store;
    private final GridReportStore reports;
    private final GridEventMoves moves;
    private final Departments departments;
    private final Actors actors;

    GridDesk(
            GridEventStore store,
            GridReportStore reports,
            GridEventMoves moves,
            Departments departments,
            Actors actors) {
        this.store = store;
        this.reports = reports;
        this.moves = moves;
        this.departments = departments;
        this.actors = actors;
    }

    /// The centre of the signed-in person.
    ///
    /// @throws NotForYou if they belong to another authority
    @Transactional(readOnly = true)
    Department centre() {
        var person = actors.person();
        var id = person.department();
        if (id == null) {
            throw new NotForYou("account", person.account());
        }
        var department = departments.get(id);
        if (department.kind() != Department.Kind.GRID_CENTRE) {
            throw new NotForYou("department", id);
        }
        return department;
    }

    @Transactional(readOnly = true)
    List<GridEvent> list() {
        var centre = centre().id();
        return store.list(MOST).stream()
                .filter(event -> event.centreId().equals(centre))
                .toList();
    }

    /// Who reported these matters.
    @Transactional(readOnly = true)
    List<GridReport> reportsOf(List<GridEvent> shown) {
        return reports.listOf(shown.stream().map(GridEvent::id).toList());
    }

    /// Takes a step of the centre: with what the police ask as the receiver, with its own reports as the sender.
    ///
    /// @param said reason, result, or the text sent anew
    /// @throws GridEventMovedOn if it cannot be taken
    @Transactional
    GridEvent take(UUID id, GridEventStep step, @Nullable String said) {
        var centre = centre().id();
        var event = store.find(id)
                .filter(one -> one.centreId().equals(centre))
                .orElseThrow(() -> new NotFound("grid-event", id));
        boolean receives = event.direction() == Direction.TO_GRID;
        if (!(receives ? step.isReceivers() : step.isSenders())) {
            throw new NotForYou("grid-event", id);
        }
        if (step.needsWords() && (said == null || said.isBlank())) {
            throw new Faulty(List.of(new Fault("said", "required")));
        }
        PersonalNumberInText.refuse(said);
        var outcome = step == GridEventStep.RESOLVE ? Outcome.DONE : null;
        return moves.take(event, new Move(step, said, outcome, null));
    }
}
