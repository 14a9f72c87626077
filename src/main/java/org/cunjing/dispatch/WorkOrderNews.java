package org.cunjing.dispatch;

import java.util.Objects;
import org.cunjing.access.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells other modules and open pages what became of an order.
@Component
class WorkOrderNews {

    private final ApplicationEventPublisher events;
    private final Actors actors;

    WorkOrderNews(ApplicationEventPublisher events, Actors actors) {
        this.events = events;
        this.actors = actors;
    }

    void tell(WorkOrder order, WorkOrderStep step) {
        var bureau = actors.bureau();
        events.publishEvent(new WorkOrderMoved(
                bureau,
                order.id(),
                order.villageId(),
                order.officerId(),
                order.receiver() == null ? null : order.receiver().officerId(),
                step,
                order.state()));
        if (step == WorkOrderStep.ISSUE) {
            tellIssued(order);
        } else if (step == WorkOrderStep.SUBMIT) {
            events.publishEvent(new WorkOrderSubmitted(
                    bureau,
                    order.id(),
                    order.villageId(),
                    order.officerId(),
                    order.dueOn(),
                    Objects.requireNonNull(order.submittedAt())));
        } else if (step == WorkOrderStep.VERIFY) {
            events.publishEvent(new WorkOrderVerified(
                    bureau,
                    order.id(),
                    order.villageId(),
                    Objects.requireNonNull(order.submittedBy()),
                    order.dueOn(),
                    Objects.requireNonNull(order.submittedAt())));
        }
    }

    /// Without a word to open pages: of a plan's many orders they hear once.
    void tellIssued(WorkOrder order) {
        events.publishEvent(
                new WorkOrderIssued(actors.bureau(), order.id(), order.villageId(), order.officerId(), order.dueOn()));
    }
}
