package org.cunjing.dispatch.room;

import java.util.UUID;
import org.cunjing.access.Actors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Puts into the outbox who has to hear of an order: its receiver once no quiet hour holds it back, the second contact
/// after silence.
@Component
class NoticeListener {

    private final WorkNotices notices;
    private final Deliveries deliveries;
    private final Actors actors;

    NoticeListener(WorkNotices notices, Deliveries deliveries, Actors actors) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.actors = actors;
    }

    @ApplicationModuleListener
    void on(OrderNoticeDue event) {
        put(event.bureau(), event.order(), event.village(), event.officer());
    }

    @ApplicationModuleListener
    void on(OrderEscalated event) {
        if (event.kind() == EscalationStep.Kind.CONTACT && event.officer() != null) {
            put(event.bureau(), event.order(), event.village(), event.officer());
        }
    }

    private void put(String bureau, UUID order, UUID village, UUID officer) {
        if (notices.bureau().filter(bureau::equals).isPresent()) {
            actors.asApplication(bureau, NoticeOutbox.TASK, () -> deliveries.put(order, village, officer));
        }
    }
}
