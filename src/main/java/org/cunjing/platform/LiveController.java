package org.cunjing.platform;

import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

@RestController
class LiveController {

    private final Live live;
    private final Actors actors;

    LiveController(Live live, Actors actors) {
        this.live = live;
        this.actors = actors;
    }

    /// What happens in the area or department of the signed-in person, as server-sent events. A page that comes
    /// back names the id that it heard last, by the header that browsers send or by `after`, and hears what it
    /// missed. `resync` says that nobody knows any more what came since and everything has to be loaded again;
    /// `beat` comes in silence.
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.COMMUNITY_OFFICER,
        Role.POSTED_OFFICER,
        Role.COMMITTEE,
        Role.DEPARTMENT
    })
    ResponseEntity<ResponseBodyEmitter> open(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable UUID last,
            @RequestParam(required = false) @Nullable UUID after) {
        var heardLast = Optional.ofNullable(last).or(() -> Optional.ofNullable(after));
        return ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM).body(live.open(actors.person(), heardLast));
    }
}
