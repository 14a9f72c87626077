package org.cunjing.casework;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Role;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Shows on open pages what happens to the ledgers. To be told twice only draws a page twice.
@Component
class LedgerListener {

    private static final Set<Role> WORKING = EnumSet.complementOf(EnumSet.of(Role.COMMITTEE));

    private final Live live;

    LedgerListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(EntryRecorded event) {
        live.tell(event.bureau(), told("entry-recorded", event.entry(), event.village()), worksIn(event.village()));
    }

    @ApplicationModuleListener
    void on(EntryVerified event) {
        live.tell(event.bureau(), told("entry-verified", event.entry(), event.village()), worksIn(event.village()));
    }

    @ApplicationModuleListener
    void on(ProminentHazardFound event) {
        live.tell(event.bureau(), told("hazard-found", event.entry(), event.village()), worksIn(event.village()));
    }

    @ApplicationModuleListener
    void on(EntryMoved event) {
        live.tell(event.bureau(), told("entry-moved", event.entry(), event.village()), worksIn(event.village()));
    }

    @ApplicationModuleListener
    void on(EntryVoided event) {
        live.tell(event.bureau(), told("entry-voided", event.entry(), event.village()), worksIn(event.village()));
    }

    private static Told told(String type, UUID entry, UUID village) {
        return new Told(type, entry, Map.of("village", village));
    }

    private static Audience worksIn(UUID village) {
        return Audience.of(WORKING, village);
    }
}
