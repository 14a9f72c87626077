package org.cunjing.dispatch.room;

import java.util.List;
import org.cunjing.dispatch.WorkOrderFilter;
import org.cunjing.dispatch.WorkOrders;
import org.springframework.stereotype.Component;

/// Orders past their day.
@Component
class OverdueOrders implements OpenPoints {

    private static final int MOST = 100;

    private final WorkOrders orders;

    OverdueOrders(WorkOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<OpenPoint> list() {
        var late = new WorkOrderFilter(null, null, null, null, null, null, null, null, false, true, false, MOST, 0);
        return orders.list(late).stream()
                .map(order -> new OpenPoint(
                        "overdue", order.id(), order.villageId(), order.what().title()))
                .toList();
    }
}
