package org.cunjing.casework.site;

import java.util.EnumSet;
import java.util.Map;
import org.cunjing.access.Role;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Shows on open pages and on phones that the register has changed.
@Component
class SiteListener {

    private final Live live;

    SiteListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(SiteMoved event) {
        var working = EnumSet.complementOf(EnumSet.of(Role.COMMITTEE));
        live.tell(
                event.bureau(),
                new Told("site-moved", event.site(), Map.of("village", event.village())),
                Audience.of(working, event.village()));
    }
}
