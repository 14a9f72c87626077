package org.cunjing.grid.linkage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.AllowedToPolice;
import org.cunjing.access.Role;
import org.cunjing.casework.Details;
import org.cunjing.grid.linkage.GridEvent.Kind;
import org.cunjing.grid.linkage.GridEventLog.Line;
import org.cunjing.grid.linkage.GridEventViews.GridEventView;
import org.cunjing.grid.linkage.GridTasks.NewTask;
import org.cunjing.referral.Department;
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

/// Matters that police and grid share, from the side of the police.
@RestController
@RequestMapping("/api/grid-events")
class GridEventController {

    private final GridEvents events;
    private final GridLinkage linkage;
    private final GridTasks tasks;
    private final GridEventViews views;
    private final Uuid7 ids;

    GridEventController(GridEvents events, GridLinkage linkage, GridTasks tasks, GridEventViews views, Uuid7 ids) {
        this.events = events;
        this.linkage = linkage;
        this.tasks = tasks;
        this.views = views;
        this.ids = ids;
    }

    /// The matters in reach, open ones first.
    @GetMapping
    @AllowedToPolice
    List<GridEventView> listGridEvents() {
        return views.of(events.list());
    }

    /// What is open for the signed-in officer.
    @GetMapping("/own")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    List<GridEventView> listOwnGridEvents() {
        return views.of(events.own());
    }

    @GetMapping("/centres")
    @AllowedToPolice
    List<GridCentreView> listGridCentres() {
        return tasks.centres().stream().map(GridCentreView::of).toList();
    }

    @GetMapping("/{id}/steps")
    @AllowedToPolice
    List<GridEventStepView> listGridEventSteps(@PathVariable UUID id) {
        return events.steps(id).stream().map(GridEventStepView::of).toList();
    }

    /// Accepts a report; a dispute or hazard becomes a ledger entry of the same id.
    @PostMapping("/{id}/acceptance")
    @AllowedTo({Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    GridEventView acceptGridReport(@PathVariable UUID id, @RequestBody @Validated GridAcceptanceForm form) {
        return views.of(linkage.accept(id, form.details()));
    }

    /// Returns or resolves a report; sends a task again or withdraws it.
    @PostMapping("/{id}/steps")
    @AllowedTo({Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    GridEventView moveGridEvent(@PathVariable UUID id, @RequestBody @Validated GridStepForm form) {
        return views.of(linkage.take(id, form.step(), form.said()));
    }

    /// The same matter was reported twice: its reports go to the other.
    @PostMapping("/{id}/merging")
    @AllowedTo({Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    GridEventView mergeGridReport(@PathVariable UUID id, @RequestBody @Validated GridMergeForm form) {
        return views.of(linkage.merge(id, form.into()));
    }

    /// Asks something of the grid.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo({Role.STATION_LEADER, Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    GridEventView sendGridTask(@RequestBody @Validated GridTaskForm form) {
        return views.of(tasks.send(new NewTask(
                form.id() == null ? ids.next() : form.id(),
                form.centreId(),
                form.gridId(),
                form.kind(),
                form.place().strip(),
                form.text().strip(),
                form.dueOn())));
    }

    /// @param details what the ledger says of a dispute or hazard; null: it is settled by words
    record GridAcceptanceForm(@Nullable Details details) {}

    /// @param said reason, result, or the text sent anew
    record GridStepForm(
            @NotNull GridEventStep step,
            @Nullable @Size(max = 500) String said) {}

    record GridMergeForm(@NotNull UUID into) {}

    record GridTaskForm(
            @Nullable UUID id,
            @NotNull UUID centreId,
            @NotNull UUID gridId,
            @NotNull Kind kind,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 500) String text,
            @Nullable LocalDate dueOn) {}

    record GridCentreView(UUID id, String name, @Nullable String phone) {

        static GridCentreView of(Department centre) {
            return new GridCentreView(centre.id(), centre.name(), centre.phone());
        }
    }

    record GridEventStepView(GridEventStep step, @Nullable String note, Instant at, String by, boolean byApplication) {

        static GridEventStepView of(Line line) {
            var taken = line.taken();
            return new GridEventStepView(
                    line.step(), line.note(), taken.at(), taken.name(), taken.signedByApplication());
        }
    }
}
