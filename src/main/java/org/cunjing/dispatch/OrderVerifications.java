package org.cunjing.dispatch;

import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Verifies several orders with one press. Each is a step of its own, in a transaction of its own and by the same rules
/// as alone: what cannot be verified is named, and holds up none of the others.
@Service
class OrderVerifications {

    private final WorkOrderSteps steps;

    OrderVerifications(WorkOrderSteps steps) {
        this.steps = steps;
    }

    /// @param version of the order that the person has seen
    record Seen(UUID id, long version) {}

    /// @param refusal why it was not verified; null: it was
    record Judged(UUID id, @Nullable Refusal refusal) {}

    /// In the order of the list; an order that stands in it twice is verified once.
    List<Judged> verify(List<Seen> orders, @Nullable String why) {
        return orders.stream().distinct().map(order -> verify(order, why)).toList();
    }

    private Judged verify(Seen order, @Nullable String why) {
        try {
            var move = new WorkOrderMove(WorkOrderStep.VERIFY, order.version(), why, null, List.of(), null);
            return new Judged(steps.take(order.id(), move).id(), null);
        } catch (Refusal refusal) {
            return new Judged(order.id(), refusal);
        }
    }
}
