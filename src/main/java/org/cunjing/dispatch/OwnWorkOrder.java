package org.cunjing.dispatch;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Nobody decides on their own work.
public final class OwnWorkOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnWorkOrder(WorkOrder order) {
        super(
                Kind.FORBIDDEN,
                "own-work-order",
                Map.of("state", order.state()),
                "Work order %s is the own one.".formatted(order.id()));
    }
}
