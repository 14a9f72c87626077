package org.cunjing.platform;

import org.cunjing.access.Actors;
import org.cunjing.access.AllowedToPoliceAndCommittee;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class LiveController {

    private final Live live;
    private final Actors actors;

    LiveController(Live live, Actors actors) {
        this.live = live;
        this.actors = actors;
    }

    /// What happens in the area of the signed-in person, as server-sent events.
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AllowedToPoliceAndCommittee
    SseEmitter open() {
        return live.open(actors.person());
    }
}
