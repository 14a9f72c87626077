package org.cunjing.dispatch.room;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.WorkOrderState;
import org.cunjing.dispatch.WorkOrders;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps receipts while an order is open and thirty days more. No module above may read them.
@Service
public class Receipts {

    private final JdbcClient jdbc;
    private final WorkOrders orders;
    private final OrderClockStore clocks;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Receipts(
            JdbcClient jdbc,
            WorkOrders orders,
            OrderClockStore clocks,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.clocks = clocks;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /// Notes the first time; orders that do not wait for this officer's answer are passed over.
    @Transactional
    public void note(Collection<UUID> of, Receipt.Kind kind) {
        var officer = actors.requireOfficer();
        orders.listOwn().stream()
                .filter(order -> of.contains(order.id()) && order.state() == WorkOrderState.ISSUED)
                .filter(order -> order.doer().equals(officer))
                .filter(order -> clocks.find(order.id()).isPresent())
                .filter(order -> add(order, officer, kind))
                .forEach(order ->
                        events.publishEvent(new OrderReceived(actors.bureau(), order.id(), order.villageId(), kind)));
    }

    /// What the outside channel says of a person who has the order.
    @Transactional
    void noteFor(UUID of, UUID officer, Receipt.Kind kind) {
        var order = orders.get(of);
        if (order.state() == WorkOrderState.ISSUED && order.doer().equals(officer) && add(order, officer, kind)) {
            events.publishEvent(new OrderReceived(actors.bureau(), order.id(), order.villageId(), kind));
        }
    }

    private boolean add(WorkOrder order, UUID officer, Receipt.Kind kind) {
        return jdbc.sql("""
                        insert into dispatch.order_receipt (bureau, order_id, officer_id, kind, village_id, at)
                        values (guard.bureau(), :order, :officer, :kind, :village, :at)
                        on conflict do nothing
                        """)
                        .param("order", order.id())
                        .param("officer", officer)
                        .param("kind", kind.name())
                        .param("village", order.villageId())
                        .param("at", clock.instant().atOffset(UTC))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    List<Receipt> list(Collection<UUID> of) {
        return jdbc.sql("""
                        select order_id, officer_id, kind, at from dispatch.order_receipt
                         where bureau = guard.bureau() and order_id = any (:orders)
                        """)
                .param("orders", of.toArray(UUID[]::new))
                .query((row, _) -> new Receipt(
                        row.getObject("order_id", UUID.class),
                        row.getObject("officer_id", UUID.class),
                        Receipt.Kind.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void forget(UUID order) {
        jdbc.sql("delete from dispatch.order_receipt where bureau = guard.bureau() and order_id = :order")
                .param("order", order)
                .update();
    }
}
