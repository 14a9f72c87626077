package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Rooms as the screens show them, their times as the bureau's clock says them.
@Component
class RoomViews {

    private final CommandRooms rooms;
    private final DutyRosters rosters;
    private final ShiftNotes notes;
    private final Villages villages;
    private final Clock clock;
    private final ZoneId zone;

    RoomViews(CommandRooms rooms, DutyRosters rosters, ShiftNotes notes, Villages villages, Clock clock, ZoneId zone) {
        this.rooms = rooms;
        this.rosters = rosters;
        this.notes = notes;
        this.villages = villages;
        this.clock = clock;
        this.zone = zone;
    }

    record ShiftView(UUID id, UUID accountId, String name, LocalDateTime from, LocalDateTime to) {}

    record GapView(LocalDateTime from, LocalDateTime to) {}

    /// @param own whether the person works in it
    /// @param onDuty null: nobody
    /// @param next who comes then; null: nobody in the next weeks
    /// @param uncovered hours of this week and the next, from now on, in which nobody sits there
    record RoomView(
            UUID id,
            String name,
            @Nullable UUID stationId,
            @Nullable UUID aboveId,
            boolean own,
            @Nullable ShiftView onDuty,
            @Nullable ShiftView next,
            long uncovered) {}

    /// @param begunUntil shifts from before this moment are not changed any more
    record RosterView(
            LocalDate monday,
            long version,
            boolean own,
            LocalDateTime begunUntil,
            List<ShiftView> shifts,
            List<GapView> gaps,
            List<SitterView> sitters) {}

    record SitterView(UUID accountId, String name) {}

    record OpenPointView(String kind, UUID id, @Nullable String villageName, String title) {}

    record ShiftNoteView(
            UUID id,
            @Nullable String words,
            List<OpenPointView> points,
            Instant givenAt,
            UUID givenBy,
            String givenByName,
            @Nullable Instant takenAt,
            @Nullable String takenByName) {}

    record ShiftHandoverView(
            @Nullable ShiftView onDuty,
            @Nullable ShiftView next,
            List<OpenPointView> open,
            List<ShiftNoteView> notes) {}

    List<RoomView> all() {
        return rooms.list().stream().map(this::of).toList();
    }

    RoomView of(CommandRoom room) {
        var now = clock.instant();
        return new RoomView(
                room.id(),
                room.name(),
                room.stationId(),
                room.aboveId(),
                rooms.isOwn(room),
                rosters.onDuty(room.id(), now).map(this::of).orElse(null),
                rosters.next(room.id(), now).map(this::of).orElse(null),
                uncoveredHours(room.id(), now));
    }

    private long uncoveredHours(UUID room, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var shifts = Stream.concat(rosters.list(room, today).stream(), rosters.list(room, today.plusWeeks(1)).stream())
                .distinct()
                .toList();
        return RosterCheck.gaps(shifts, now, rosters.week(today.plusWeeks(1)).to()).stream()
                .mapToLong(gap -> Duration.between(gap.from(), gap.to()).toHours())
                .sum();
    }

    RosterView roster(UUID id, LocalDate day) {
        var room = rooms.get(id);
        var shifts = rosters.list(id, day);
        var week = rosters.week(day);
        var gaps = RosterCheck.gaps(shifts, week.from(), week.to()).stream()
                .map(gap -> new GapView(local(gap.from()), local(gap.to())))
                .toList();
        var sitters = rosters.candidates(room).stream()
                .map(one -> new SitterView(one.account(), one.name()))
                .toList();
        return new RosterView(
                day.with(DayOfWeek.MONDAY),
                room.version(),
                rooms.isOwn(room),
                local(clock.instant()),
                shifts.stream().map(this::of).toList(),
                gaps,
                sitters);
    }

    ShiftHandoverView handover(UUID room) {
        var now = clock.instant();
        return new ShiftHandoverView(
                rosters.onDuty(room, now).map(this::of).orElse(null),
                rosters.next(room, now).map(this::of).orElse(null),
                of(notes.open(room)),
                notes.list(room).stream().map(this::of).toList());
    }

    ShiftNoteView of(ShiftNote note) {
        return new ShiftNoteView(
                note.id(),
                note.words(),
                of(note.points()),
                note.givenAt(),
                note.givenBy(),
                note.givenByName(),
                note.takenAt(),
                note.takenByName());
    }

    private List<OpenPointView> of(List<OpenPoint> points) {
        var names = villages.names(points.stream()
                .map(OpenPoint::village)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return points.stream()
                .map(point -> new OpenPointView(
                        point.kind(),
                        point.id(),
                        point.village() == null ? null : names.get(point.village()),
                        point.title()))
                .toList();
    }

    private ShiftView of(DutyShift shift) {
        return new ShiftView(shift.id(), shift.account(), shift.name(), local(shift.from()), local(shift.to()));
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
