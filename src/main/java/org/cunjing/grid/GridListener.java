package org.cunjing.grid;

import java.util.Map;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells open pages that a tree is no longer as they show it.
@Component
class GridListener {

    private final Live live;

    GridListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(GridChanged event) {
        live.tell(
                event.bureau(),
                new Live.Told("grid-changed", event.village(), Map.of()),
                Audience.ofAll(event.village()));
    }
}
