package org.cunjing.dispatch.room;

import java.util.Map;
import java.util.Set;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.WorkOrderIssued;
import org.cunjing.dispatch.WorkOrderMoved;
import org.cunjing.dispatch.WorkOrderState;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Follows what becomes of orders, and tells those who have to hear. The lines carry no text of an order and no name.
@Component
class EscalationListener {

    private static final String TASK = "escalation";

    private final OrderClocks clocks;
    private final WorkOrders orders;
    private final Actors actors;
    private final Live live;

    EscalationListener(OrderClocks clocks, WorkOrders orders, Actors actors, Live live) {
        this.clocks = clocks;
        this.orders = orders;
        this.actors = actors;
        this.live = live;
    }

    /// In the transaction of the issue, after a room has begun the clock of its own order: the board never shows an
    /// order
    /// that nobody watches.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkOrderIssued event) {
        actors.asApplication(event.bureau(), TASK, () -> {
            var order = orders.get(event.order());
            if (!clocks.begin(order, false, null) || order.state() != WorkOrderState.ISSUED) {
                clocks.follow(order);
            }
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, condition = "#event.step().movesClock()")
    void on(WorkOrderMoved event) {
        actors.asApplication(event.bureau(), TASK, () -> clocks.follow(orders.get(event.order())));
    }

    @ApplicationModuleListener
    void on(OrderEscalated event) {
        var rooms = Audience.of(DutyRosters.SITTING, event.village());
        var told = new Told(
                "order-escalated",
                event.order(),
                Map.of("village", event.village(), "kind", event.kind(), "urgent", event.urgent()));
        live.tell(event.bureau(), told, event.officer() == null ? rooms : rooms.and(event.officer()));
    }

    @ApplicationModuleListener
    void on(OrderReceived event) {
        var told = new Told("order-received", event.order(), Map.of("kind", event.kind()));
        live.tell(event.bureau(), told, Audience.of(DutyRosters.SITTING, event.village()));
    }

    @ApplicationModuleListener
    void on(OrderNoticeDue event) {
        var told =
                new Told("order-notice", event.order(), Map.of("village", event.village(), "urgent", event.urgent()));
        live.tell(event.bureau(), told, Audience.of(Set.of(), event.village()).and(event.officer()));
    }
}
