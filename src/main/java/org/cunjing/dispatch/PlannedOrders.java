package org.cunjing.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Posting;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Orders that a monthly plan makes: one for each item and village, whoever asks and however often.
@Service
public class PlannedOrders {

    private final WorkOrderStore store;
    private final Receivers receivers;
    private final WorkOrderLog log;
    private final WorkOrderNews news;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    PlannedOrders(
            WorkOrderStore store,
            Receivers receivers,
            WorkOrderLog log,
            WorkOrderNews news,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.receivers = receivers;
        this.log = log;
        this.news = news;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// One order of a plan, made or to be made.
    public record PlannedOrder(UUID planItem, UUID village) {}

    /// What has been made of these items, also what was cancelled since.
    @Transactional(readOnly = true)
    public Set<PlannedOrder> listMade(Collection<UUID> planItems) {
        return store.listMade(planItems);
    }

    /// Issues the order to the officer of the posting.
    ///
    /// @return false if the village has its order of this item already
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean issue(UUID planItem, Posting posting, Instruction what, LocalDate due) {
        if (!what.hasBasis()) {
            throw new BasisMissing(planItem);
        }
        var now = clock.instant();
        var order = new WorkOrder(
                ids.next(),
                what,
                WorkSource.RESPONSIBILITY,
                planItem,
                due,
                due,
                null,
                null,
                posting.villageId(),
                posting.officerId(),
                receivers
                        .of(posting.villageId(), posting.officerId(), LocalDate.ofInstant(now, zone))
                        .orElse(null),
                WorkOrderState.ISSUED,
                0,
                now,
                null,
                null,
                null,
                List.of());
        var issued = log.event(order, WorkOrderStep.ISSUE, null, null);
        if (!store.add(order, actors.current().signature(), now, issued)) {
            return false;
        }
        log.addReceiver(order);
        news.tellIssued(order);
        return true;
    }
}
