package org.cunjing.dispatch.room;

import java.util.List;
import org.cunjing.dispatch.WorkOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Urgent orders that nobody has accepted.
@Component
class UnansweredOrders implements OpenPoints {

    private static final int MOST = 200;

    private final OrderClockStore store;
    private final WorkOrders orders;

    UnansweredOrders(OrderClockStore store, WorkOrders orders) {
        this.store = store;
        this.orders = orders;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenPoint> list() {
        return store.listRunning(MOST).stream()
                .filter(one -> one.urgent() && one.phase() == OrderClock.Phase.ACCEPT)
                .map(one -> orders.get(one.orderId()))
                .map(order -> new OpenPoint(
                        "unanswered",
                        order.id(),
                        order.villageId(),
                        order.what().title()))
                .toList();
    }
}
