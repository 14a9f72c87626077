package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.WorkOrderState;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.dispatch.room.EscalationStep.Kind;
import org.cunjing.dispatch.room.EscalationStep.Why;
import org.cunjing.dispatch.room.OrderClock.Phase;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Nobody answered: the second contact of the village hears, then whoever is on duty in each room above. Every step is
/// noted with who, when and why.
@Service
public class Escalations {

    private final OrderClockStore store;
    private final OrderClocks clocks;
    private final EscalationStore steps;
    private final EscalationChain chain;
    private final WorkOrders orders;
    private final Receipts receipts;
    private final DeliveryStore deliveries;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Escalations(
            OrderClockStore store,
            OrderClocks clocks,
            EscalationStore steps,
            EscalationChain chain,
            WorkOrders orders,
            Receipts receipts,
            DeliveryStore deliveries,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clocks = clocks;
        this.steps = steps;
        this.chain = chain;
        this.orders = orders;
        this.receipts = receipts;
        this.deliveries = deliveries;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// The orders for which something is due.
    @Transactional(readOnly = true)
    List<UUID> due(Instant now) {
        return store.listDue(now);
    }

    /// Does what is due for one order, once however many look at it.
    @Transactional
    public void escalate(UUID order, Instant now) {
        store.lock(order).ifPresent(one -> {
            if (one.endedAt() != null) {
                forget(one, now);
                return;
            }
            var told = one.noticeAt() == null || one.noticeAt().isAfter(now) ? one : tell(one);
            if (told.dueAt() == null || told.dueAt().isAfter(now)) {
                return;
            }
            var state = orders.get(order).state();
            boolean waits = told.phase() == Phase.ACCEPT
                    ? state == WorkOrderState.ISSUED
                    : state != WorkOrderState.SUBMITTED && state != WorkOrderState.CANCELLED;
            if (waits) {
                stepOn(told, now);
            } else {
                clocks.follow(orders.get(order));
            }
        });
    }

    private void forget(OrderClock one, Instant now) {
        if (one.wakes().filter(at -> !at.isAfter(now)).isPresent()) {
            receipts.forget(one.orderId());
            deliveries.forget(one.orderId());
            store.letRest(one.orderId());
        }
    }

    private OrderClock tell(OrderClock one) {
        var told = one.told();
        store.save(told);
        events.publishEvent(
                new OrderNoticeDue(actors.bureau(), one.orderId(), one.villageId(), one.officerId(), one.urgent()));
        return told;
    }

    private void stepOn(OrderClock one, Instant now) {
        var next = chain.next(one, now);
        if (next.isEmpty()) {
            store.save(one.due(null));
            return;
        }
        var step = next.get();
        steps.add(step);
        var heard = one.heard(one.step() + 1, now, null);
        store.save(heard.due(
                step.why() == Why.NOBODY_ON_DUTY || step.why() == Why.CONTACT_AWAY
                        ? now
                        : clocks.due(heard).orElse(null)));
        events.publishEvent(new OrderEscalated(
                actors.bureau(), one.orderId(), one.villageId(), step.officerId(), step.kind(), one.urgent()));
    }

    /// Somebody in a room takes the order over: no further one is called.
    ///
    /// @throws NotFound if there is no such clock in reach
    /// @throws TakenOverAlready if somebody did, or the order is done
    @Transactional
    public void takeOver(UUID order) {
        var person = actors.person();
        actors.requireVillage(orders.get(order).villageId());
        var one = store.lock(order).orElseThrow(() -> new NotFound("work-order", order));
        if (one.takenAt() != null || one.endedAt() != null) {
            throw new TakenOverAlready(one);
        }
        var now = clock.instant();
        store.save(one.taken(person.name(), now));
        steps.add(new EscalationStep(
                ids.next(), order, one.villageId(), now, Kind.TAKEN, Why.TAKEN, person.officer(), null, person.name()));
        events.publishEvent(
                new OrderEscalated(actors.bureau(), order, one.villageId(), one.officerId(), Kind.TAKEN, one.urgent()));
    }

    @Transactional(readOnly = true)
    public List<EscalationStep> steps(Collection<UUID> of) {
        return steps.steps(of);
    }

    @Transactional(readOnly = true)
    public EscalationTerms terms() {
        return steps.terms();
    }

    /// Sets the terms for what begins from now on.
    @Transactional
    public void set(EscalationTerms terms) {
        if (terms.quiet().from().equals(terms.quiet().to())) {
            throw new Faulty(List.of(new Fault("quietTo", "out-of-range")));
        }
        steps.set(terms);
    }
}
