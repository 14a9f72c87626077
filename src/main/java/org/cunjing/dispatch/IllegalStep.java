package org.cunjing.dispatch;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The order is not in a state in which this step can be taken.
public final class IllegalStep extends Refusal {

    private static final long serialVersionUID = 1L;

    IllegalStep(WorkOrder order, WorkOrderStep step) {
        super(
                Kind.CONFLICT,
                "illegal-step",
                Map.of("state", order.state(), "step", step, "version", order.version()),
                "Work order %s is %s: no %s.".formatted(order.id(), order.state(), step));
    }
}
