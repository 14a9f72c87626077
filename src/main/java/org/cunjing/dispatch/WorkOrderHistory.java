package org.cunjing.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.dispatch.PastOrder.PastStep;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes over orders of the past at once, by the same rules and with the days they had.
@Service
public class WorkOrderHistory {

    private final WorkOrderStore store;
    private final WorkOrderLog log;
    private final WorkOrderNews news;
    private final Actors actors;
    private final Uuid7 ids;

    WorkOrderHistory(WorkOrderStore store, WorkOrderLog log, WorkOrderNews news, Actors actors, Uuid7 ids) {
        this.store = store;
        this.log = log;
        this.news = news;
        this.actors = actors;
        this.ids = ids;
    }

    /// @throws IllegalStep if a step could not be taken after the one before
    @Transactional
    public void load(List<PastOrder> orders) {
        if (!(actors.current() instanceof Application)) {
            throw new NotForYou("history", actors.bureau());
        }
        orders.forEach(this::load);
    }

    private void load(PastOrder past) {
        var first = past.steps().getFirst();
        var order = begun(past, first);
        var events = new ArrayList<>(List.of(event(order, first)));
        for (var step : past.steps().subList(1, past.steps().size())) {
            var move = new WorkOrderMove(step.step(), null, step.why(), step.due(), step.entries(), null);
            order = order.after(move, step.mark().at());
            events.add(event(order, step));
        }
        if (!store.add(order, first.mark().by(), first.mark().at(), events.getFirst())) {
            throw new IdUsedOtherwise(past.id());
        }
        events.stream().skip(1).forEach(log::add);
        tell(order);
    }

    private static WorkOrder begun(PastOrder past, PastStep first) {
        boolean issued = first.step() == WorkOrderStep.ISSUE;
        return new WorkOrder(
                past.id(),
                past.what(),
                past.source(),
                null,
                past.due(),
                past.due(),
                null,
                null,
                past.villageId(),
                past.officerId(),
                null,
                issued ? WorkOrderState.ISSUED : WorkOrderState.DRAFT,
                0,
                issued ? first.mark().at() : null,
                null,
                null,
                null,
                List.of());
    }

    private WorkOrderEvent event(WorkOrder order, PastStep step) {
        return new WorkOrderEvent(
                ids.next(),
                order.id(),
                order.villageId(),
                step.step(),
                order.state(),
                step.mark().at(),
                step.mark().by(),
                step.mark().name(),
                step.why(),
                step.due());
    }

    /// What was issued is due, and what was verified counts.
    private void tell(WorkOrder order) {
        if (order.verifiedAt() != null) {
            news.tell(order, WorkOrderStep.VERIFY);
        } else if (order.issuedAt() != null && order.state() != WorkOrderState.CANCELLED) {
            news.tellIssued(order);
        }
    }
}
