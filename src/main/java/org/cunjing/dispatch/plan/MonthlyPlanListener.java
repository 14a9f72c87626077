package org.cunjing.dispatch.plan;

import java.util.Map;
import org.cunjing.access.Actor.Person;
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
        live.tell(event.bureau(), new Told("work-order", event.plan(), Map.of()), person -> concerns(event, person));
    }

    private static boolean concerns(MonthlyPlanIssued event, Person person) {
        return event.villages().stream().anyMatch(person::sees);
    }
}
