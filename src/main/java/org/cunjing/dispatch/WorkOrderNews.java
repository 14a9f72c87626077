package org.cunjing.dispatch;

import java.util.Objects;
import org.cunjing.access.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells other modules and open pages what became of an order.
@Component
class WorkOrderNews {

    private final ApplicationEventPublisher events;
    private final WorkOrderLog log;
    private final Actors actors;

    WorkOrderNews(ApplicationEventPublisher events, WorkOrderLog log, Actors actors) {
        this.events = events;
        this.log = log;
        this.actors = actors;
    }

    void tell(WorkOrder order, WorkOrderStep step) {
        var bureau = actors.bureau();
        move(order, step, order.receiver());
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
                    Objects.requireNonNull(order.submittedAt()),
                    log.submissionOf(order)));
        }
    }

    /// Also to who has received it until now, whose open page would show it for ever.
    void tellFormer(WorkOrder order, WorkOrderStep step, @Nullable Receiver former) {
        if (former != null) {
            move(order, step, former);
        }
    }

    private void move(WorkOrder order, WorkOrderStep step, @Nullable Receiver other) {
        events.publishEvent(new WorkOrderMoved(
                actors.bureau(),
                order.id(),
                order.villageId(),
                order.officerId(),
                other == null ? null : other.officerId(),
                step,
                order.state()));
    }

    /// Without a word to open pages: of a plan's many orders they hear once.
    void tellIssued(WorkOrder order) {
        events.publishEvent(
                new WorkOrderIssued(actors.bureau(), order.id(), order.villageId(), order.officerId(), order.dueOn()));
    }
}
