package org.cunjing.dispatch;

import java.util.Map;
import org.cunjing.access.Actor.Person;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Shows open pages that an order moved. The line carries no text of the order and no name.
@Component
class WorkOrderListener {

    private final Live live;

    WorkOrderListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(WorkOrderMoved event) {
        var told = new Told(
                "work-order",
                event.order(),
                Map.of("village", event.village(), "step", event.step(), "state", event.state()));
        live.tell(event.bureau(), told, person -> concerns(event, person));
    }

    private static boolean concerns(WorkOrderMoved event, Person person) {
        return event.officer().equals(person.officer()) || (Leaders.lead(person) && person.sees(event.village()));
    }
}
