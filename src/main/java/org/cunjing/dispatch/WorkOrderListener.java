package org.cunjing.dispatch;

import java.util.Map;
import org.cunjing.platform.Audience;
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
        var owner = Audience.of(Leaders.ROLES, event.village()).and(event.officer());
        live.tell(event.bureau(), told, event.receiver() == null ? owner : owner.and(event.receiver()));
    }
}
