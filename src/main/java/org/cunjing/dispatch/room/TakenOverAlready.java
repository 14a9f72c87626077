package org.cunjing.dispatch.room;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Somebody took the order over before, or it is done.
public final class TakenOverAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    TakenOverAlready(OrderClock one) {
        super(Kind.CONFLICT, "taken-over-already", Map.of(), "Order %s was taken over.".formatted(one.orderId()));
    }
}
