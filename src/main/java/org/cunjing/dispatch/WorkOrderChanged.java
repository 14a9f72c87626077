package org.cunjing.dispatch;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Somebody else was faster: the order is not what the person had seen.
public final class WorkOrderChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    WorkOrderChanged(WorkOrder order) {
        super(
                Kind.CONFLICT,
                "work-order-changed",
                Map.of("state", order.state(), "version", order.version()),
                "Work order %s is %s by now.".formatted(order.id(), order.state()));
    }
}
