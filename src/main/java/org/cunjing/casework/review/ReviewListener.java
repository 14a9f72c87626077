package org.cunjing.casework.review;

import java.util.EnumSet;
import java.util.Map;
import org.cunjing.access.Role;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Shows on open pages and on phones what became of a case.
@Component
class ReviewListener {

    private final Live live;

    ReviewListener(Live live) {
        this.live = live;
    }

    @ApplicationModuleListener
    void on(ReviewMoved event) {
        var working = EnumSet.complementOf(EnumSet.of(Role.COMMITTEE));
        live.tell(
                event.bureau(),
                new Told("review-moved", event.review(), Map.of("village", event.village())),
                Audience.of(working, event.village()));
    }
}
