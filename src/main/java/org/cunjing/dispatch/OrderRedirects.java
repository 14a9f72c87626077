package org.cunjing.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.posting.midterm.DueTakers;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What nobody has accepted is with whoever is there: with the deputy while the owner is away, with the owner again
/// afterwards. What somebody has accepted stays with them.
@Component
class OrderRedirects {

    private final WorkOrderStore store;
    private final ReceivedOrderStore received;
    private final WorkOrderLog log;
    private final WorkOrderNews news;
    private final Receivers receivers;
    private final Officers officers;
    private final DueTakers takers;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    OrderRedirects(
            WorkOrderStore store,
            ReceivedOrderStore received,
            WorkOrderLog log,
            WorkOrderNews news,
            Receivers receivers,
            Officers officers,
            DueTakers takers,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.received = received;
        this.log = log;
        this.news = news;
        this.receivers = receivers;
        this.officers = officers;
        this.takers = takers;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// Moves what is with the wrong person. Of several who look at the same time each order is moved by one.
    @Transactional
    void followAll() {
        followAll(today());
    }

    @Transactional
    void followAll(LocalDate day) {
        actors.as(new Application(actors.bureau(), Receivers.TASK), () -> moveAll(day));
    }

    private void moveAll(LocalDate day) {
        var away = officers.leaves(day, day).stream().map(Leave::officerId).collect(Collectors.toSet());
        received.listToLookAt(away, takers.on(day).keySet()).forEach(order -> follow(order, day));
    }

    private void follow(WorkOrder order, LocalDate day) {
        var receiver = receivers.of(order.villageId(), order.officerId(), day).orElse(null);
        if (receiver == null ? order.receiver() == null : receiver.equals(order.receiver())) {
            return;
        }
        var step = receiver == null ? WorkOrderStep.TO_OWNER : WorkOrderStep.TO_DEPUTY;
        var moved = order.after(WorkOrderMove.of(step), clock.instant()).receivedBy(receiver);
        var event = receiver == null ? log.ownerEvent(moved) : log.receiverEvent(moved);
        if (!store.update(moved, order.version(), event)) {
            return;
        }
        news.tell(moved, step);
        news.tellFormer(moved, step, order.receiver());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
