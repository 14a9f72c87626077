package org.cunjing.dispatch.plan;

import java.util.Map;
import java.util.Set;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells each open page once that orders have come, however many there are.
@Component
class MonthlyPlanListener {

    private final Live live;

    MonthlyPlanListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(MonthlyPlanIssued event) {
        live.tell(
                event.bureau(),
                new Told("work-order", event.plan(), Map.of()),
                Audience.ofAll(Set.copyOf(event.villages())));
    }
}
