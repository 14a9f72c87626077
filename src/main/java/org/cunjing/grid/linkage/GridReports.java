package org.cunjing.grid.linkage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.grid.Grids;
import org.cunjing.grid.linkage.GridEvent.Direction;
import org.cunjing.grid.linkage.GridEvent.Kind;
import org.cunjing.grid.linkage.GridEvent.State;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What grid workers report goes to the officer who answers for the village. A report of the same number of the grid
/// system is the same matter; whoever reported it again is kept beside the first.
@Component
class GridReports {

    private final GridEventStore store;
    private final GridReportStore reports;
    private final GridEventMoves moves;
    private final Grids grids;
    private final Postings postings;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    GridReports(
            GridEventStore store,
            GridReportStore reports,
            GridEventMoves moves,
            Grids grids,
            Postings postings,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.reports = reports;
        this.moves = moves;
        this.grids = grids;
        this.postings = postings;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param foreignId of the grid system; null: noted at the desk
    record NewReport(
            UUID id,
            UUID centreId,
            UUID gridId,
            Kind kind,
            @Nullable String foreignId,
            String reporter,
            String place,
            String text) {}

    /// @throws NotFound if there is no such grid
    @Transactional
    GridEvent take(NewReport wanted) {
        return take(wanted, Mark.of(actors.current(), clock.instant()));
    }

    /// As [#take(NewReport)], as somebody reported it in the past.
    @Transactional
    GridEvent take(NewReport wanted, Mark mark) {
        PersonalNumberInText.refuse(wanted.reporter(), wanted.place(), wanted.text());
        var foreign = wanted.foreignId();
        if (foreign != null) {
            reports.hold(wanted.centreId(), foreign);
            var known = reports.eventOf(wanted.centreId(), foreign);
            if (known.isPresent()) {
                return again(known.get(), wanted, mark);
            }
        }
        var grid = grids.get(wanted.gridId());
        var event = new GridEvent(
                wanted.id(),
                Direction.TO_POLICE,
                wanted.centreId(),
                grid.id(),
                grid.villageId(),
                responsible(grid.villageId()),
                wanted.kind(),
                wanted.place(),
                wanted.text(),
                null,
                State.SENT,
                false,
                null,
                null,
                null,
                null,
                mark,
                0);
        store.add(event);
        reports.add(event, report(event, wanted, mark));
        return moves.tell(event, GridEventStep.SEND, null, mark);
    }

    private GridEvent again(UUID known, NewReport wanted, Mark mark) {
        var event = store.find(known).orElseThrow(() -> new NotFound("grid-event", known));
        if (reports.add(event, report(event, wanted, mark))) {
            moves.tell(event, GridEventStep.REPORT_AGAIN, null, mark);
        }
        return event;
    }

    private GridReport report(GridEvent event, NewReport wanted, Mark mark) {
        return new GridReport(ids.next(), event.id(), wanted.foreignId(), wanted.reporter(), wanted.text(), mark.at());
    }

    /// Other authorities read no postings; who has the village is the application's to find out.
    private @Nullable UUID responsible(UUID village) {
        var today = LocalDate.now(clock.withZone(zone));
        return actors.as(
                        new Application(actors.bureau(), "grid-report"),
                        () -> postings.responsibleFor(village, today).map(Posting::officerId))
                .orElse(null);
    }
}
