package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands a shift over: what is open goes to the next one in writing, and both sign.
@Service
public class ShiftNotes {

    private static final int SHOWN = 10;
    private static final Duration SINCE = Duration.ofDays(2);

    private final CommandRooms rooms;
    private final DutyRosters rosters;
    private final DutyShiftStore shifts;
    private final ShiftNoteStore store;
    private final List<OpenPoints> kinds;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ShiftNotes(
            CommandRooms rooms,
            DutyRosters rosters,
            DutyShiftStore shifts,
            ShiftNoteStore store,
            List<OpenPoints> kinds,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.rosters = rosters;
        this.shifts = shifts;
        this.store = store;
        this.kinds = kinds;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// What a shift that ended now would leave behind.
    @Transactional(readOnly = true)
    public List<OpenPoint> open(UUID room) {
        rooms.requireOwn(room);
        return kinds.stream().flatMap(kind -> kind.list().stream()).toList();
    }

    @Transactional(readOnly = true)
    public List<ShiftNote> list(UUID room) {
        return store.list(rooms.requireOwn(room).id(), SHOWN);
    }

    /// Signs the note of one's own shift; the open points are taken into it as they are now.
    ///
    /// @throws NotOnDuty if the person had no shift here lately
    /// @throws ShiftHandedOver if its note is signed
    @Transactional
    public ShiftNote give(UUID room, @Nullable String words) {
        PersonalNumberInText.refuse(words);
        var person = actors.person();
        var points = open(room);
        var now = clock.instant();
        var shift = shifts.list(room, now.minus(SINCE), now.plusMillis(1)).stream()
                .filter(one -> one.account().equals(person.account()))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new NotOnDuty(room));
        var note = new ShiftNote(
                ids.next(), room, shift.id(), words, points, now, person.account(), person.name(), null, null, null);
        if (!store.add(note)) {
            throw new ShiftHandedOver(shift.id());
        }
        events.publishEvent(new RoomMoved(actors.bureau(), room, "note-given"));
        return note;
    }

    /// The one who comes next signs what was left.
    ///
    /// @throws NotOnDuty if the next shift is somebody else's
    /// @throws ShiftHandedOver if it is signed
    @Transactional
    public ShiftNote take(UUID room, UUID id) {
        var own = rooms.requireOwn(room);
        var note =
                store.find(id).filter(one -> one.room().equals(own.id())).orElseThrow(() -> new NotFound("note", id));
        var person = actors.person();
        var given = shifts
                .list(room, note.givenAt().minus(SINCE), note.givenAt().plusMillis(1))
                .stream()
                .filter(one -> one.id().equals(note.shift()))
                .findFirst()
                .orElseThrow(() -> new NotOnDuty(room));
        boolean next = rosters.next(room, given.from())
                .filter(shift -> shift.account().equals(person.account()))
                .isPresent();
        if (!next) {
            throw new NotOnDuty(room);
        }
        if (!store.take(id, person, clock.instant())) {
            throw new ShiftHandedOver(note.shift());
        }
        events.publishEvent(new RoomMoved(actors.bureau(), room, "note-taken"));
        return store.find(id).orElseThrow();
    }
}
