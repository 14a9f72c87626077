package org.cunjing.grid.linkage;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.grid.linkage.GridEvent.Direction;
import org.cunjing.grid.linkage.GridEvent.Kind;
import org.cunjing.grid.linkage.GridEvent.Move;
import org.cunjing.grid.linkage.GridEvent.Outcome;
import org.cunjing.grid.linkage.GridReports.NewReport;
import org.cunjing.grid.linkage.GridTasks.NewTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes over shared matters of the past with all their steps.
@Service
public class GridEventHistory {

    private final GridReports reports;
    private final GridTasks tasks;
    private final GridEventMoves moves;
    private final Actors actors;

    GridEventHistory(GridReports reports, GridTasks tasks, GridEventMoves moves, Actors actors) {
        this.reports = reports;
        this.tasks = tasks;
        this.moves = moves;
        this.actors = actors;
    }

    /// @param id also that of the ledger entry, if there is one
    /// @param reporter of a report; empty for a task
    public record PastMatter(
            UUID id,
            Direction direction,
            UUID centreId,
            UUID gridId,
            Kind kind,
            @Nullable String foreignId,
            String reporter,
            String place,
            String text) {}

    /// @param inLedger an entry of the same id carries it from here on
    public record PastStep(GridEventStep step, @Nullable String said, boolean inLedger, Mark taken) {}

    @Transactional
    public GridEvent add(PastMatter past, Mark opened, List<PastStep> steps) {
        if (!(actors.current() instanceof Application)) {
            throw new IllegalStateException("History is taken over by the application only.");
        }
        var event = open(past, opened);
        for (var step : steps) {
            var outcome = step.step() == GridEventStep.RESOLVE ? Outcome.DONE : null;
            var move = new Move(step.step(), step.said(), outcome, null);
            event = moves.put(event, event.after(move, step.inLedger(), event.officerId()), move, step.taken());
        }
        return event;
    }

    private GridEvent open(PastMatter past, Mark opened) {
        return switch (past.direction()) {
            case TO_POLICE ->
                reports.take(
                        new NewReport(
                                past.id(),
                                past.centreId(),
                                past.gridId(),
                                past.kind(),
                                past.foreignId(),
                                past.reporter(),
                                past.place(),
                                past.text()),
                        opened);
            case TO_GRID ->
                tasks.send(
                        new NewTask(
                                past.id(),
                                past.centreId(),
                                past.gridId(),
                                past.kind(),
                                past.place(),
                                past.text(),
                                null),
                        opened);
        };
    }
}
