package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Accounts;
import org.cunjing.access.Accounts.Holder;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who sits in which room when, written week by week. A shift that has begun stays as it was.
@Service
public class DutyRosters {

    static final Set<Role> SITTING = Set.of(Role.BUREAU_OFFICE, Role.STATION_LEADER, Role.SQUAD_LEADER);
    private static final Duration LONGEST = Duration.ofDays(2);
    private static final Duration FAR = Duration.ofDays(31);

    private final CommandRooms rooms;
    private final CommandRoomStore roomStore;
    private final DutyShiftStore store;
    private final Accounts accounts;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    DutyRosters(
            CommandRooms rooms,
            CommandRoomStore roomStore,
            DutyShiftStore store,
            Accounts accounts,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.rooms = rooms;
        this.roomStore = roomStore;
        this.store = store;
        this.accounts = accounts;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /// One line of the week's table, in the bureau's own time.
    public record Line(UUID account, LocalDateTime from, LocalDateTime to) {}

    /// The week that begins on the Monday of this day.
    Span week(LocalDate day) {
        var monday = day.with(DayOfWeek.MONDAY);
        return new Span(
                monday.atStartOfDay(zone).toInstant(),
                monday.plusDays(7).atStartOfDay(zone).toInstant());
    }

    @Transactional(readOnly = true)
    public List<DutyShift> list(UUID room, LocalDate day) {
        var week = week(day);
        return store.list(rooms.get(room).id(), week.from(), week.to());
    }

    /// Who sits in the room at this moment.
    @Transactional(readOnly = true)
    public Optional<DutyShift> onDuty(UUID room, Instant moment) {
        return store.list(room, moment, moment.plusMillis(1)).stream().findFirst();
    }

    /// The next shift that begins after this moment.
    @Transactional(readOnly = true)
    public Optional<DutyShift> next(UUID room, Instant moment) {
        return store.list(room, moment, moment.plus(FAR)).stream()
                .filter(shift -> shift.from().isAfter(moment))
                .findFirst();
    }

    /// Writes the shifts anew that begin in this week and have not begun yet.
    ///
    /// @param seen version of the roster that the person has seen
    /// @throws RosterChanged if somebody else wrote it since
    /// @throws Faulty if the room or a person would have two shifts at once, or somebody does not belong there
    @Transactional
    public void plan(UUID room, LocalDate day, long seen, List<Line> lines) {
        var own = rooms.requireOwn(room);
        if (!roomStore.takeRoster(room, seen)) {
            throw new RosterChanged(rooms.get(room));
        }
        var week = week(day);
        var open = week.from().isAfter(clock.instant()) ? week.from() : clock.instant();
        var names = names(own);
        var standing =
                new ArrayList<>(store.list(week.from().minus(LONGEST), week.to().plus(LONGEST)));
        standing.removeIf(shift -> shift.room().equals(room)
                && !shift.from().isBefore(open)
                && shift.from().isBefore(week.to()));
        requireFaultless(own, lines, names, new Span(open, week.to()));
        var planned = lines.stream().map(line -> toShift(room, line, names)).toList();
        var faults = RosterCheck.faults(planned, standing);
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        store.drop(room, open, week.to());
        planned.forEach(store::add);
    }

    /// Takes over shifts of any time, as they were agreed elsewhere.
    @Transactional
    public void takeOver(UUID room, List<Line> lines) {
        var names = names(rooms.get(room));
        lines.forEach(line -> store.add(toShift(room, line, names)));
    }

    /// Who may sit in this room: the people of its station who lead, or the bureau's office.
    @Transactional(readOnly = true)
    public List<Holder> candidates(CommandRoom room) {
        var roles =
                room.stationId() == null ? Set.of(Role.BUREAU_OFFICE) : Set.of(Role.STATION_LEADER, Role.SQUAD_LEADER);
        return actors.as(
                new Application(actors.bureau(), "duty-roster"), () -> accounts.holders(roles, room.stationId()));
    }

    private Map<UUID, String> names(CommandRoom room) {
        return candidates(room).stream().collect(Collectors.toMap(Holder::account, Holder::name));
    }

    private void requireFaultless(CommandRoom room, List<Line> lines, Map<UUID, String> names, Span open) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var from = line.from().atZone(zone).toInstant();
            var length = Duration.between(line.from(), line.to());
            if (from.isBefore(open.from()) || !from.isBefore(open.to())) {
                faults.add(new Fault("shifts[%d].from".formatted(i), "out-of-range"));
            } else if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
                faults.add(new Fault("shifts[%d].to".formatted(i), "out-of-range"));
            } else if (!names.containsKey(line.account())) {
                faults.add(new Fault(
                        "shifts[%d].accountId".formatted(i), "not-of-this-room", Map.of("room", room.name())));
            }
        }
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }

    private DutyShift toShift(UUID room, Line line, Map<UUID, String> names) {
        return new DutyShift(
                ids.next(),
                room,
                line.account(),
                names.getOrDefault(line.account(), ""),
                line.from().atZone(zone).toInstant(),
                line.to().atZone(zone).toInstant());
    }
}
