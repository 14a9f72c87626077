package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actors;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.room.CommandRooms;
import org.cunjing.dispatch.room.DutyRosters;
import org.cunjing.dispatch.room.RoomOrders;
import org.springframework.stereotype.Component;

/// The command rooms, and who sits in them from the beginning of this month on: a day each, in turn. One station has
/// nobody for a day of next week, so that there is a gap to see.
@Component
class RoomLoad {

    private static final LocalTime CHANGE = LocalTime.of(8, 0);
    private static final int WEEKS_AHEAD = 3;
    private static final int FORGETFUL = 2;
    private static final Pattern BAR = Pattern.compile(";");

    private final CommandRooms rooms;
    private final DutyRosters rosters;
    private final RoomOrders orders;
    private final Accounts accounts;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    RoomLoad(
            CommandRooms rooms,
            DutyRosters rosters,
            RoomOrders orders,
            Accounts accounts,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.rooms = rooms;
        this.rosters = rosters;
        this.orders = orders;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    void load(District district, Cast cast, Identities ids) {
        var words = new Words();
        var bureau = rooms.open(words.word("room.bureau"), null, null);
        var office = IntStream.range(0, cast.office().size())
                .mapToObj(n -> ids.account(Logins.office(n)))
                .toList();
        fill(bureau.id(), office, LocalDate.MIN);
        for (int i = 0; i < district.stations().size(); i++) {
            var station = district.stations().get(i);
            var room = rooms.open(
                    words.word("room.station").formatted(station.name()), ids.station(station.code()), bureau.id());
            var people = List.of(ids.account(Logins.station(i)), ids.account(Logins.squad(i)));
            fill(room.id(), people, i == FORGETFUL ? today().plusWeeks(1) : LocalDate.MIN);
            if (i == 0) {
                var village = ids.village(cast.community().get(1).main());
                var leader = accounts.find(ids.account(Logins.station(0))).orElseThrow();
                actors.as(leader, () -> order(words, room.id(), village));
            }
        }
    }

    /// An urgent order that nobody has accepted yet: whoever looks for ten minutes sees it go on to the next person.
    private void order(Words words, UUID room, UUID village) {
        var what = WorkLoad.instruction(BAR.split(words.word("room.order")));
        orders.issue(room, new NewWorkOrder(null, village, what, today().plusDays(1)), true);
    }

    private void fill(UUID room, List<UUID> people, LocalDate forgotten) {
        var last = today().plusWeeks(WEEKS_AHEAD);
        rosters.takeOver(
                room,
                today().withDayOfMonth(1)
                        .minusDays(1)
                        .datesUntil(last)
                        .filter(day -> !day.equals(forgotten))
                        .map(day -> new DutyRosters.Line(
                                people.get((int) Math.floorMod(day.toEpochDay(), people.size())),
                                day.atTime(CHANGE),
                                day.plusDays(1).atTime(CHANGE)))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
