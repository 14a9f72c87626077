package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.WorkOrderState;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.dispatch.room.Delivery.Status;
import org.cunjing.dispatch.room.WorkNotices.Answer;
import org.cunjing.dispatch.room.WorkNotices.Fate;
import org.cunjing.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The outbox: what is to be told outside, tried with growing pauses, and given up where everybody in the room sees it.
///
/// A call is noted before it is made. If nobody knows whether it arrived, it is repeated on the same day only, on which
/// the
/// channel itself tells nobody the same twice; after midnight it is given up.
@Service
public class Deliveries {

    static final int MOST_TRIES = 8;
    static final Duration LEASE = Duration.ofMinutes(2);
    private static final int MOST = 100;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration ASK_AFTER = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofMinutes(10);
    /// The channel tells for 24 hours who got a notice.
    private static final Duration ASKABLE = Duration.ofHours(23);

    private final DeliveryStore store;
    private final WorkOrders orders;
    private final Receipts receipts;
    private final Actors actors;
    private final Uuid7 ids;
    private final ZoneId zone;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deliveries(
            DeliveryStore store,
            WorkOrders orders,
            Receipts receipts,
            Actors actors,
            Uuid7 ids,
            ZoneId zone,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.orders = orders;
        this.receipts = receipts;
        this.actors = actors;
        this.ids = ids;
        this.zone = zone;
        this.clock = clock;
        this.events = events;
    }

    /// Puts a notice into the outbox, once for each order and person however often this is heard.
    @Transactional
    public void put(UUID order, UUID village, UUID officer) {
        store.add(ids.next(), order, village, officer, clock.instant());
    }

    /// What is to be handed over now; it is noted as on its way. What needs no telling any more is dropped.
    @Transactional
    public List<Delivery> take(Instant now) {
        var taken = new ArrayList<Delivery>();
        for (var one : store.lockDue(Set.of(Status.WAITING, Status.SENDING, Status.UNSURE), now, MOST)) {
            if (!one.drill()
                    && !WorkOrderState.WITH_OFFICER.contains(
                            orders.get(one.aboutId()).state())) {
                store.save(one, Status.DROPPED, one.retries(), null, "answered", null, now);
            } else if (one.status() != Status.WAITING && !day(one.changedAt()).equals(day(now))) {
                failed(one, "unsure", now);
            } else {
                store.save(one, Status.SENDING, one.retries() + 1, now.plus(LEASE), one.reason(), null, now);
                taken.add(one);
            }
        }
        return taken;
    }

    /// Notes what became of handing over.
    @Transactional
    public void settle(Delivery one, Answer answer, Instant now) {
        int tries = one.retries() + 1;
        switch (answer) {
            case Answer.Taken taken ->
                store.save(one, Status.SENT, tries, now.plus(ASK_AFTER), null, taken.task(), now);
            case Answer.Later later -> again(one, Status.WAITING, later.reason(), later.pause(), now);
            case Answer.Unsure unsure -> again(one, Status.UNSURE, unsure.reason(), Duration.ZERO, now);
            case Answer.Refused refused -> {
                store.save(one, Status.FAILED, tries, null, refused.reason(), null, now);
                tell(one);
            }
        }
    }

    private void again(Delivery one, Status status, String reason, Duration wait, Instant now) {
        int tries = one.retries() + 1;
        if (tries >= MOST_TRIES) {
            store.save(one, Status.FAILED, tries, null, reason, null, now);
        } else {
            var pause = pause(tries);
            store.save(one, status, tries, now.plus(wait.compareTo(pause) > 0 ? wait : pause), reason, null, now);
        }
        tell(one);
    }

    /// Ten seconds, thirty, ninety … an hour at most.
    static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy((long) Math.pow(3, Math.min(tries, MOST_TRIES) - 1.0));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /// Which deliveries the channel has taken and may tell more about.
    @Transactional
    public List<Delivery> open(Instant now) {
        var open = store.lockDue(Set.of(Status.SENT, Status.ARRIVED), now, MOST);
        open.forEach(one -> {
            boolean over = one.changedAt().plus(ASKABLE).isBefore(now);
            store.save(
                    one,
                    one.status(),
                    one.retries(),
                    over ? null : now.plus(ASK_AGAIN),
                    null,
                    one.task(),
                    one.changedAt());
        });
        return open;
    }

    /// Notes what became of it for the person; what arrived or was read counts as the phone's own word.
    @Transactional
    public void settle(Delivery one, Fate fate, Instant now) {
        switch (fate) {
            case Fate.Arrived() -> {
                if (one.status() == Status.SENT) {
                    store.save(one, Status.ARRIVED, one.retries(), now.plus(ASK_AGAIN), null, one.task(), now);
                    note(one, Receipt.Kind.DELIVERED);
                }
            }
            case Fate.Read() -> {
                store.save(one, Status.READ, one.retries(), null, null, one.task(), now);
                note(one, Receipt.Kind.DELIVERED);
                note(one, Receipt.Kind.SEEN);
            }
            case Fate.HeldBack held -> {
                store.save(one, Status.WAITING, one.retries(), now.plus(held.pause()), held.reason(), null, now);
                tell(one);
            }
            case Fate.Lost lost -> failed(one, lost.reason(), now);
        }
    }

    /// The channel says that there is news of a task; what news is asked for, never believed.
    @Transactional
    public void hurry(String task) {
        store.hurry(task, clock.instant());
    }

    @Transactional(readOnly = true)
    List<Delivery> list(Collection<UUID> of) {
        return store.list(of);
    }

    private void failed(Delivery one, String reason, Instant now) {
        store.save(one, Status.FAILED, one.retries(), null, reason, one.task(), now);
        tell(one);
    }

    private void tell(Delivery one) {
        if (!one.drill()) {
            events.publishEvent(
                    new OrderReceived(actors.bureau(), one.aboutId(), one.villageId(), Receipt.Kind.DELIVERED));
        }
    }

    private void note(Delivery one, Receipt.Kind kind) {
        if (!one.drill()) {
            receipts.noteFor(one.aboutId(), one.officerId(), kind);
        }
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
