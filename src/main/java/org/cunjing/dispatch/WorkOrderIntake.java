package org.cunjing.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Postings;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes in an order that did not exist before, once however often it is sent.
@Component
class WorkOrderIntake {

    private final WorkOrderStore store;
    private final Receivers receivers;
    private final WorkOrderReach reach;
    private final WorkOrderLog log;
    private final WorkOrderNews news;
    private final Postings postings;
    private final WorkingDays workingDays;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    WorkOrderIntake(
            WorkOrderStore store,
            Receivers receivers,
            WorkOrderReach reach,
            WorkOrderLog log,
            WorkOrderNews news,
            Postings postings,
            WorkingDays workingDays,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.receivers = receivers;
        this.reach = reach;
        this.log = log;
        this.news = news;
        this.postings = postings;
        this.workingDays = workingDays;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// @throws IdUsedOtherwise if the id stands for something else
    WorkOrder add(NewWorkOrder wanted, WorkSource source, WorkOrderState state) {
        wanted.what().refusePersonsNumbers();
        var order = toOrder(wanted, source, state);
        var known = store.find(order.id()).filter(reach::sees);
        if (known.isPresent()) {
            return known.filter(before -> isSame(before, order)).orElseThrow(() -> new IdUsedOtherwise(order.id()));
        }
        var step = state == WorkOrderState.DRAFT ? WorkOrderStep.DRAFT_UP : WorkOrderStep.ISSUE;
        var event = log.event(order, step, null, null);
        if (!store.add(order, event.actor(), event.at(), event)) {
            throw new IdUsedOtherwise(order.id());
        }
        log.addReceiver(order);
        news.tell(order, step);
        return order;
    }

    /// @throws NobodyResponsible if the village has no officer today
    UUID responsibleFor(UUID village) {
        var today = LocalDate.now(clock.withZone(zone));
        return postings.responsibleFor(village, today)
                .orElseThrow(() -> new NobodyResponsible(village, today))
                .officerId();
    }

    private @Nullable Receiver receiver(UUID village, UUID owner) {
        return receivers.of(village, owner, LocalDate.now(clock.withZone(zone))).orElse(null);
    }

    private WorkOrder toOrder(NewWorkOrder wanted, WorkSource source, WorkOrderState state) {
        var due = workingDays.rollForward(wanted.due());
        var owner = responsibleFor(wanted.villageId());
        return new WorkOrder(
                wanted.id() == null ? ids.next() : wanted.id(),
                wanted.what(),
                source,
                null,
                due,
                due,
                null,
                null,
                wanted.villageId(),
                owner,
                state == WorkOrderState.ISSUED ? receiver(wanted.villageId(), owner) : null,
                state,
                0,
                state == WorkOrderState.ISSUED ? clock.instant() : null,
                null,
                null,
                null,
                List.of());
    }

    private static boolean isSame(WorkOrder one, WorkOrder other) {
        return one.what().title().equals(other.what().title())
                && one.what().task().equals(other.what().task())
                && one.villageId().equals(other.villageId())
                && one.originalDueOn().equals(other.originalDueOn());
    }
}
