package org.cunjing.community.call;

import java.util.Map;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells open pages that a call is no longer as they show it.
@Component
class CallListener {

    private final Live live;

    CallListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(CallChanged event) {
        live.tell(
                event.bureau(),
                new Live.Told("call-changed", event.callId(), Map.of()),
                Audience.ofAll(event.villages()));
    }
}
