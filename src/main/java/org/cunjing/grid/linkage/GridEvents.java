package org.cunjing.grid.linkage;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.grid.linkage.GridEventLog.Line;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shared matters as the police read them.
@Service
class GridEvents {

    private static final int MOST = 1000;

    private final GridEventStore store;
    private final GridReportStore reports;
    private final GridEventLog log;
    private final Actors actors;

    GridEvents(GridEventStore store, GridReportStore reports, GridEventLog log, Actors actors) {
        this.store = store;
        this.reports = reports;
        this.log = log;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    List<GridEvent> list() {
        return store.list(MOST).stream().filter(this::reaches).toList();
    }

    /// What is open for the signed-in officer, the oldest first.
    @Transactional(readOnly = true)
    List<GridEvent> own() {
        return store.listOpenOf(actors.requireOfficer()).stream()
                .filter(this::reaches)
                .toList();
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    GridEvent get(UUID id) {
        return store.find(id).filter(this::reaches).orElseThrow(() -> new NotFound("grid-event", id));
    }

    /// Who reported these matters.
    @Transactional(readOnly = true)
    List<GridReport> reportsOf(List<GridEvent> shown) {
        return reports.listOf(shown.stream().map(GridEvent::id).toList());
    }

    @Transactional(readOnly = true)
    List<Line> steps(UUID id) {
        return log.list(get(id).id());
    }

    private boolean reaches(GridEvent event) {
        return !(actors.current() instanceof Person person) || person.sees(event.villageId());
    }
}
