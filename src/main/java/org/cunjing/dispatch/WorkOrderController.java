package org.cunjing.dispatch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.WorkOrderViews.WorkOrderDetailView;
import org.cunjing.dispatch.WorkOrderViews.WorkOrderEventView;
import org.cunjing.dispatch.WorkOrderViews.WorkOrderView;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Work orders as those see them who order and verify.
@RestController
@RequestMapping("/api/work-orders")
class WorkOrderController {

    private final WorkOrders orders;
    private final WorkOrderSteps steps;
    private final WorkOrderViews views;
    private final Villages villages;

    WorkOrderController(WorkOrders orders, WorkOrderSteps steps, WorkOrderViews views, Villages villages) {
        this.orders = orders;
        this.steps = steps;
        this.views = views;
        this.villages = villages;
    }

    /// The orders in reach, the latest due day first; what waits for a leader with the most urgent first.
    @GetMapping
    @ByLeadersAndOfficers
    List<WorkOrderView> listWorkOrders(
            @RequestParam(required = false) @Nullable WorkOrderState state,
            @RequestParam(required = false) @Nullable WorkSource source,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable UUID station,
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(required = false) @Nullable UUID officer,
            @RequestParam(required = false) @Nullable LocalDate dueFrom,
            @RequestParam(required = false) @Nullable LocalDate dueTo,
            @RequestParam(defaultValue = "false") boolean underWay,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "500") @Min(1) @Max(500) int limit,
            @RequestParam(defaultValue = "0") @Min(0) int offset) {
        var places = station == null ? null : villages.idsOfStation(station);
        return views.ofAll(() -> orders.list(new WorkOrderFilter(
                state, source, plan, village, places, officer, dueFrom, dueTo, underWay, overdue, waiting, limit,
                offset)));
    }

    @GetMapping("/{id}")
    @ByLeadersAndOfficers
    WorkOrderDetailView getWorkOrder(@PathVariable UUID id) {
        return new WorkOrderDetailView(
                views.of(orders.get(id)),
                orders.events(id).stream().map(WorkOrderEventView::of).toList());
    }

    /// Issues an order to the officer responsible for the village, or keeps it as a draft.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ByLeaders
    WorkOrderView createWorkOrder(@RequestBody @Validated WorkOrderForm form) {
        return views.after(
                () -> Boolean.TRUE.equals(form.draft()) ? orders.draft(form.order()) : orders.issue(form.order()));
    }

    /// Issues a draft, or approves what an officer proposed.
    @PostMapping("/{id}/issue")
    @ByLeaders
    WorkOrderView issueWorkOrder(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.ISSUE, form);
    }

    @PostMapping("/{id}/verify")
    @ByLeaders
    WorkOrderView verifyWorkOrder(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.VERIFY, form);
    }

    /// Gives what was handed in back to the officer, with the reason.
    @PostMapping("/{id}/return")
    @ByLeaders
    WorkOrderView returnWorkOrder(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.RETURN, form);
    }

    @PostMapping("/{id}/close")
    @ByLeaders
    WorkOrderView closeWorkOrder(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.CLOSE, form);
    }

    /// Grants a later day; the first one stays on record.
    @PostMapping("/{id}/extend")
    @ByLeaders
    WorkOrderView extendWorkOrder(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.EXTEND, form);
    }

    /// Does not grant the later day that the officer asked for, with the reason.
    @PostMapping("/{id}/decline-time")
    @ByLeaders
    WorkOrderView declineTime(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.DECLINE_TIME, form);
    }

    @PostMapping("/{id}/cancel")
    @ByLeaders
    WorkOrderView cancelWorkOrder(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.CANCEL, form);
    }

    private WorkOrderView take(UUID id, WorkOrderStep step, WorkOrderStepForm form) {
        return views.after(() -> steps.take(id, form.move(step)));
    }

    /// @param draft true: keep it to be issued later
    record WorkOrderForm(
            @Nullable UUID id,
            @NotNull UUID villageId,
            @NotNull DutyRole role,
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 1000) String task,
            @Nullable @Size(max = 200) String place,
            @Nullable @Size(max = 200) String basis,
            @Nullable @Size(max = 200) String expectedEvidence,
            @Nullable @Size(max = 100) String contact,
            @Nullable @Min(1) @Max(Instruction.MOST_TIMES) Integer times,
            @NotNull LocalDate due,
            @Nullable Boolean draft) {

        NewWorkOrder order() {
            var what = new Instruction(
                    role, title, task, place, basis, expectedEvidence, contact, times == null ? 1 : times);
            return new NewWorkOrder(id, villageId, what, due);
        }
    }

    /// @param version of the order that the person has seen; an order that changed since answers 409
    record WorkOrderStepForm(
            @Nullable Long version,
            @Nullable @Size(max = 500) String why,
            @Nullable LocalDate due,
            @Nullable @Size(max = 50) List<UUID> entries,
            @Nullable @Size(max = 200) String basis) {

        WorkOrderMove move(WorkOrderStep step) {
            return new WorkOrderMove(step, version, why, due, entries == null ? List.of() : entries, basis);
        }
    }
}
