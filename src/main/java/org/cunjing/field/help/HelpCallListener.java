package org.cunjing.field.help;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells the rooms, and the officer's phone. The line carries neither name nor place.
@Component
class HelpCallListener {

    private final Live live;

    HelpCallListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(HelpCallMoved event) {
        Set<UUID> heard = event.village() == null ? Set.of() : Set.of(event.village());
        live.tell(
                event.bureau(),
                new Told("help-call", event.call(), Map.of("state", event.state())),
                Audience.of(HelpCalls.ROOMS, heard).and(event.officer()));
    }
}
