package org.cunjing.dispatch;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Shows open pages that an order moved, in the transaction that moves it: one row of the database, which needs no
/// hearing of its own. The line carries no text of the order and no name.
@Component
class WorkOrderListener {

    private final Live live;

    WorkOrderListener(Live live) {
        this.live = live;
    }

    @EventListener
    void on(WorkOrderMoved event) {
        var told = new Told(
                "work-order",
                event.order(),
                Map.of("village", event.village(), "step", event.step(), "state", event.state()));
        var people = Stream.of(event.officer(), event.receiver())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        live.tell(event.bureau(), told, new Audience(Leaders.ROLES, Set.of(event.village()), people, Set.of()));
    }
}
