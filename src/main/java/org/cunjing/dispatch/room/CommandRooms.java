package org.cunjing.dispatch.room;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rooms of the bureau and its stations. How many steps lie above one another is data: each room names the next.
@Service
public class CommandRooms {

    private final CommandRoomStore store;
    private final Villages villages;
    private final Actors actors;
    private final Uuid7 ids;

    CommandRooms(CommandRoomStore store, Villages villages, Actors actors, Uuid7 ids) {
        this.store = store;
        this.villages = villages;
        this.actors = actors;
        this.ids = ids;
    }

    /// The rooms in reach: the bureau's, and one's own.
    @Transactional(readOnly = true)
    public List<CommandRoom> list() {
        return store.list();
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public CommandRoom get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("room", id));
    }

    /// Opens a room.
    ///
    /// @param station null: a room of the whole bureau
    /// @param above null: nobody hears after it
    /// @throws RoomExists if the station has one
    @Transactional
    public CommandRoom open(String name, @Nullable UUID station, @Nullable UUID above) {
        if (station != null
                && villages.stations().stream().noneMatch(one -> one.id().equals(station))) {
            throw new NotFound("station", station);
        }
        if (above != null) {
            get(above);
        }
        var room = new CommandRoom(ids.next(), name, station, above, 0);
        if (!store.add(room)) {
            throw new RoomExists(station == null ? room.id() : station);
        }
        return room;
    }

    /// The room of a village's station and those above it, in the order in which they hear.
    @Transactional(readOnly = true)
    public List<CommandRoom> chainOf(UUID station) {
        var rooms = store.list();
        var chain = new ArrayList<CommandRoom>();
        var next = rooms.stream()
                .filter(room -> station.equals(room.stationId()))
                .findFirst()
                .or(() ->
                        rooms.stream().filter(room -> room.stationId() == null).findFirst());
        while (next.isPresent() && !chain.contains(next.get())) {
            var room = next.get();
            chain.add(room);
            next = rooms.stream().filter(one -> one.id().equals(room.aboveId())).findFirst();
        }
        return chain;
    }

    /// Whether the actor works in this room rather than only knowing of it.
    boolean isOwn(CommandRoom room) {
        return !(actors.current() instanceof Person person)
                || (room.stationId() == null
                        ? person.role() == Role.BUREAU_OFFICE
                        : person.role() == Role.BUREAU_OFFICE
                                || room.stationId().equals(person.station()));
    }

    /// @throws NotForYou if it is another's room
    CommandRoom requireOwn(UUID id) {
        var room = get(id);
        if (!isOwn(room)) {
            throw new NotForYou("room", id);
        }
        return room;
    }
}
