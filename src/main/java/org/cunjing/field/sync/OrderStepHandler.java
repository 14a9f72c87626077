package org.cunjing.field.sync;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.WorkOrderChanged;
import org.cunjing.dispatch.WorkOrderMove;
import org.cunjing.dispatch.WorkOrderStep;
import org.cunjing.dispatch.WorkOrderSteps;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.field.sync.Conflict.Difference;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Steps of the officer with an order. Each step raises the order's version by one, so a phone names the next one for
/// the
/// step after it.
@Component
class OrderStepHandler implements RecordHandler {

    private final WorkOrderSteps steps;
    private final WorkOrders orders;
    private final Bodies bodies;

    OrderStepHandler(WorkOrderSteps steps, WorkOrders orders, Bodies bodies) {
        this.steps = steps;
        this.orders = orders;
        this.bodies = bodies;
    }

    /// @param step as the address of the page's operation has it, e.g. `ask-for-time`
    record OrderStepBody(
            @NotNull UUID orderId,
            @NotNull String step,
            @Nullable Long version,
            @Nullable @Size(max = 500) String why,
            @Nullable LocalDate due,
            @Nullable @Size(max = 50) List<UUID> entries,
            @Nullable @Size(max = 200) String basis) {

        WorkOrderMove move() {
            var taken = Steps.of(WorkOrderStep.class, step);
            if (!taken.isOfTheOfficer()) {
                throw new IllegalArgumentException("step (%s) must be one of the officer's.".formatted(step));
            }
            return new WorkOrderMove(taken, version, why, due, entries == null ? List.of() : entries, basis);
        }
    }

    /// Where the order stands.
    record OrderNow(String title, String state, long version, LocalDate dueOn) {}

    @Override
    public String kind() {
        return "order-step";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, OrderStepBody.class);
        steps.take(body.orderId(), body.move(), record.made().made());
    }

    @Override
    public Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        if (!(refusal instanceof WorkOrderChanged || refusal instanceof IdUsedOtherwise)) {
            return Optional.empty();
        }
        var body = bodies.read(record, OrderStepBody.class);
        return Optional.of(conflict(body, orders.get(body.orderId())));
    }

    private Conflict conflict(OrderStepBody body, WorkOrder order) {
        var now = new OrderNow(order.what().title(), order.state().name(), order.version(), order.dueOn());
        var fields = new ArrayList<>(List.of(
                new Difference("state", null, body.move().step().name(), now.state()),
                new Difference("version", null, String.valueOf(body.version()), String.valueOf(now.version()))));
        if (body.due() != null) {
            fields.add(new Difference(
                    "dueOn", null, body.due().toString(), now.dueOn().toString()));
        }
        return new Conflict(bodies.write(now), fields);
    }
}
