package org.cunjing.grid.linkage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.grid.Grid;
import org.cunjing.grid.GridLevel;
import org.cunjing.grid.Grids;
import org.cunjing.grid.linkage.GridEvent.Direction;
import org.cunjing.grid.linkage.GridEvent.Kind;
import org.cunjing.grid.linkage.GridEvent.Outcome;
import org.cunjing.grid.linkage.GridEvent.State;
import org.cunjing.grid.linkage.GridEventController.GridStepForm;
import org.cunjing.grid.linkage.GridEventViews.GridReportView;
import org.cunjing.grid.linkage.GridReports.NewReport;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The door of the grid centre, for its people and for its system.
@RestController
@RequestMapping("/api/grid-desk")
class GridDeskController {

    private final GridDesk desk;
    private final GridReports reports;
    private final Grids grids;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    GridDeskController(GridDesk desk, GridReports reports, Grids grids, Uuid7 ids, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.reports = reports;
        this.grids = grids;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// What the centre has reported and what the police ask of it, open matters first.
    @GetMapping
    @AllowedTo(Role.DEPARTMENT)
    GridDeskView showGridDesk() {
        return new GridDeskView(desk.centre().name(), views(desk.list()));
    }

    /// The grids of today, to say where something is.
    @GetMapping("/grids")
    @AllowedTo(Role.DEPARTMENT)
    List<DeskGridView> listDeskGrids() {
        desk.centre();
        return grids.listOn(LocalDate.now(clock.withZone(zone)), null).stream()
                .map(DeskGridView::of)
                .toList();
    }

    /// Reports a matter. The same number of the grid system again is the same matter, and is answered with it.
    @PostMapping("/reports")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.DEPARTMENT)
    SharedMatterView reportGridEvent(@RequestBody @Validated GridReportForm form) {
        var foreign = form.foreignId();
        return view(reports.take(new NewReport(
                form.id() == null ? ids.next() : form.id(),
                desk.centre().id(),
                form.gridId(),
                form.kind(),
                foreign == null || foreign.isBlank() ? null : foreign.strip(),
                form.reporter().strip(),
                form.place().strip(),
                form.text().strip())));
    }

    /// Accepts, returns or resolves what the police ask; sends an own report again or withdraws it.
    @PostMapping("/{id}/steps")
    @AllowedTo(Role.DEPARTMENT)
    SharedMatterView moveSharedMatter(@PathVariable UUID id, @RequestBody @Validated GridStepForm form) {
        return view(desk.take(id, form.step(), form.said()));
    }

    private SharedMatterView view(GridEvent event) {
        return views(List.of(event)).getFirst();
    }

    private List<SharedMatterView> views(List<GridEvent> events) {
        var by = desk.reportsOf(events).stream().collect(groupingBy(GridReport::eventId));
        var names = grids.names(events.stream().map(GridEvent::gridId).toList());
        return events.stream()
                .map(event ->
                        view(event, requireNonNull(names.get(event.gridId())), by.getOrDefault(event.id(), List.of())))
                .toList();
    }

    private static SharedMatterView view(GridEvent event, String gridName, List<GridReport> by) {
        return new SharedMatterView(
                event.id(),
                event.direction(),
                event.kind(),
                event.state(),
                gridName,
                event.place(),
                event.text(),
                event.dueOn(),
                event.outcome(),
                event.result(),
                event.returned(),
                event.mergedInto(),
                event.opened().at(),
                by.stream().map(GridReportView::of).toList());
    }

    /// @param foreignId of the grid system; null: noted at the desk
    /// @param reporter the grid worker, never a resident
    record GridReportForm(
            @Nullable UUID id,
            @NotNull UUID gridId,
            @NotNull Kind kind,
            @Nullable @Size(max = 60) String foreignId,
            @NotBlank @Size(max = 40) String reporter,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 500) String text) {}

    record GridDeskView(String centre, List<SharedMatterView> matters) {}

    /// All that the centre learns of a matter.
    record SharedMatterView(
            UUID id,
            Direction direction,
            Kind kind,
            State state,
            String gridName,
            String place,
            String text,
            @Nullable LocalDate dueOn,
            @Nullable Outcome outcome,
            @Nullable String result,
            @Nullable String returned,
            @Nullable UUID mergedInto,
            Instant openedAt,
            List<GridReportView> reports) {}

    record DeskGridView(UUID id, @Nullable UUID parentId, UUID villageId, GridLevel level, String name) {

        static DeskGridView of(Grid grid) {
            return new DeskGridView(
                    grid.id(),
                    grid.facts().parentId(),
                    grid.villageId(),
                    grid.level(),
                    grid.facts().name());
        }
    }
}
