package org.cunjing.dispatch.room;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.platform.Audience;
import org.cunjing.platform.Live;
import org.cunjing.platform.Live.Told;
import org.cunjing.territory.Villages;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Shows open pages of the rooms that something moved.
@Component
class RoomListener {

    private final Live live;
    private final CommandRooms rooms;
    private final Villages villages;
    private final Actors actors;

    RoomListener(Live live, CommandRooms rooms, Villages villages, Actors actors) {
        this.live = live;
        this.rooms = rooms;
        this.villages = villages;
        this.actors = actors;
    }

    @ApplicationModuleListener
    void on(RoomMoved event) {
        actors.asApplication(event.bureau(), "command-room", () -> {
            var station = rooms.get(event.room()).stationId();
            Set<UUID> heard = station == null ? Set.of() : villages.idsOfStation(station);
            live.tell(
                    event.bureau(),
                    new Told("command-room", event.room(), Map.of("what", event.what())),
                    Audience.of(DutyRosters.SITTING, heard));
        });
    }
}
