package org.cunjing.dispatch;

import java.util.List;
import java.util.UUID;
import org.cunjing.dispatch.WorkOrderController.WorkOrderForm;
import org.cunjing.dispatch.WorkOrderController.WorkOrderStepForm;
import org.cunjing.dispatch.WorkOrderViews.WorkOrderView;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Work orders as the officer sees them who has to do them.
@RestController
@RequestMapping("/api/work-orders")
class OwnWorkController {

    private final WorkOrders orders;
    private final WorkOrderSteps steps;
    private final WorkOrderViews views;

    OwnWorkController(WorkOrders orders, WorkOrderSteps steps, WorkOrderViews views) {
        this.orders = orders;
        this.steps = steps;
        this.views = views;
    }

    /// Everything of the signed-in officer that is not finished, the most urgent first.
    @GetMapping("/own")
    @ByKeepers
    List<WorkOrderView> listOwnWorkOrders() {
        return views.ofAll(orders::listOwn);
    }

    /// Proposes work of one's own; it counts once a leader has issued it.
    @PostMapping("/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @ByOfficers
    WorkOrderView proposeWorkOrder(@RequestBody @Validated WorkOrderForm form) {
        return views.after(() -> orders.propose(form.order()));
    }

    @PostMapping("/{id}/accept")
    @ByKeepers
    WorkOrderView acceptWorkOrder(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.ACCEPT, form);
    }

    @PostMapping("/{id}/start")
    @ByKeepers
    WorkOrderView startWorkOrder(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.START, form);
    }

    /// Hands in the ledger entries, or says in words what was done.
    @PostMapping("/{id}/submit")
    @ByKeepers
    WorkOrderView submitWorkOrder(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.SUBMIT, form);
    }

    /// Asks for a later day, with the reason.
    @PostMapping("/{id}/ask-for-time")
    @ByKeepers
    WorkOrderView askForTime(@PathVariable UUID id, @RequestBody @Validated WorkOrderStepForm form) {
        return take(id, WorkOrderStep.ASK_FOR_TIME, form);
    }

    private WorkOrderView take(UUID id, WorkOrderStep step, WorkOrderStepForm form) {
        return views.after(() -> steps.take(id, form.move(step)));
    }
}
