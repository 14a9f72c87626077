package org.cunjing.grid.linkage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.grid.Grids;
import org.cunjing.grid.linkage.GridEvent.Direction;
import org.cunjing.grid.linkage.GridEvent.Kind;
import org.cunjing.grid.linkage.GridEvent.Outcome;
import org.cunjing.grid.linkage.GridEvent.State;
import org.cunjing.referral.Department;
import org.cunjing.referral.Departments;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the police are told of a shared matter.
@Component
class GridEventViews {

    private final GridEvents events;
    private final Grids grids;
    private final Villages villages;
    private final Officers officers;
    private final Departments departments;

    GridEventViews(GridEvents events, Grids grids, Villages villages, Officers officers, Departments departments) {
        this.events = events;
        this.grids = grids;
        this.villages = villages;
        this.officers = officers;
        this.departments = departments;
    }

    record GridReportView(@Nullable String foreignId, String reporter, String text, Instant at) {

        static GridReportView of(GridReport report) {
            return new GridReportView(report.foreignId(), report.reporter(), report.text(), report.at());
        }
    }

    /// @param inLedger the ledger entry of this id says how it goes on
    record GridEventView(
            UUID id,
            Direction direction,
            Kind kind,
            State state,
            String gridName,
            String centre,
            UUID villageId,
            String villageName,
            @Nullable UUID officerId,
            @Nullable String officerName,
            String place,
            String text,
            @Nullable LocalDate dueOn,
            boolean inLedger,
            @Nullable Outcome outcome,
            @Nullable String result,
            @Nullable String returned,
            @Nullable UUID mergedInto,
            Instant openedAt,
            List<GridReportView> reports) {}

    @Transactional(readOnly = true)
    GridEventView of(GridEvent event) {
        return of(List.of(event)).getFirst();
    }

    @Transactional(readOnly = true)
    List<GridEventView> of(List<GridEvent> shown) {
        var names = villages.names(shown.stream().map(GridEvent::villageId).toList());
        var people = officers.byId(shown.stream()
                .flatMap(event -> Stream.ofNullable(event.officerId()))
                .toList());
        var centres = departments.list().stream().collect(toMap(Department::id, Department::name));
        var reports = events.reportsOf(shown).stream().collect(groupingBy(GridReport::eventId));
        var places = grids.names(shown.stream().map(GridEvent::gridId).toList());
        return shown.stream()
                .map(event -> view(
                        event,
                        places,
                        centres,
                        names,
                        officerOf(event, people),
                        reports.getOrDefault(event.id(), List.of())))
                .toList();
    }

    private static @Nullable Officer officerOf(GridEvent event, Map<UUID, Officer> people) {
        var id = event.officerId();
        return id == null ? null : people.get(id);
    }

    private static GridEventView view(
            GridEvent event,
            Map<UUID, String> places,
            Map<UUID, String> centres,
            Map<UUID, String> names,
            @Nullable Officer officer,
            List<GridReport> reports) {
        return new GridEventView(
                event.id(),
                event.direction(),
                event.kind(),
                event.state(),
                Objects.requireNonNull(places.get(event.gridId())),
                Objects.requireNonNull(centres.get(event.centreId())),
                event.villageId(),
                Objects.requireNonNull(names.get(event.villageId())),
                event.officerId(),
                officer == null ? null : officer.name(),
                event.place(),
                event.text(),
                event.dueOn(),
                event.inLedger(),
                event.outcome(),
                event.result(),
                event.returned(),
                event.mergedInto(),
                event.opened().at(),
                reports.stream().map(GridReportView::of).toList());
    }
}
