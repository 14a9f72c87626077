package org.cunjing.grid.linkage;

import java.time.Clock;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.grid.linkage.GridEvent.Move;
import org.cunjing.grid.linkage.GridEventLog.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes a step of a shared matter, whichever side takes it: stored, noted and told in one transaction.
@Component
class GridEventMoves {

    private final GridEventStore store;
    private final GridEventLog log;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final Clock clock;

    GridEventMoves(
            GridEventStore store, GridEventLog log, ApplicationEventPublisher events, Actors actors, Clock clock) {
        this.store = store;
        this.log = log;
        this.events = events;
        this.actors = actors;
        this.clock = clock;
    }

    GridEvent take(GridEvent event, Move move) {
        return put(event, event.after(move), move);
    }

    GridEvent put(GridEvent before, GridEvent moved, Move move) {
        return put(before, moved, move, Mark.of(actors.current(), clock.instant()));
    }

    /// @throws GridEventMovedOn if somebody else was faster
    GridEvent put(GridEvent before, GridEvent moved, Move move, Mark mark) {
        if (!store.update(moved)) {
            throw new GridEventMovedOn(before.id(), before.state());
        }
        return tell(moved, move.step(), move.said(), mark);
    }

    GridEvent tell(GridEvent event, GridEventStep step, @Nullable String said, Mark mark) {
        log.add(event, new Line(step, said, mark));
        events.publishEvent(new GridEventMoved(
                actors.bureau(), event.id(), event.villageId(), event.centreId(), step, event.state()));
        return event;
    }
}
