package org.cunjing.dispatch.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Rooms, their rosters and the note between two shifts, as the people involved do it over HTTP.
@CunjingIT
class RoomsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    CommandRooms rooms;

    @Autowired
    DutyShiftStore shifts;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person leaderPerson;
    Person squadPerson;
    HttpPerson office;
    HttpPerson leader;
    HttpPerson squad;
    HttpPerson elsewhere;
    UUID room;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leaderPerson = bureau.person(Role.STATION_LEADER, bureau.station(0));
        squadPerson = bureau.person(Role.SQUAD_LEADER, bureau.station(0));
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        leader = HttpPerson.of(port, leaderPerson);
        squad = HttpPerson.of(port, squadPerson);
        elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        room = bureau.run(() -> rooms.open("测试指挥室", bureau.station(0), null)).id();
    }

    @Test
    void opensOneRoomForEachStation() {
        var form = "{\"name\":\"二室\",\"stationId\":\"%s\",\"aboveId\":null}";

        assertThat(office.post("/api/rooms", form.formatted(bureau.station(1))).status())
                .isEqualTo(201);
        assertThat(office.post("/api/rooms", form.formatted(bureau.station(1))).status())
                .isEqualTo(409);
        assertThat(office.post("/api/rooms", form.formatted(UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(leader.post("/api/rooms", form.formatted(bureau.station(1))).status())
                .isEqualTo(403);
    }

    @Test
    void showsWhatARosterLeavesOut() {
        var day = nextMonday();
        var kept = plan(leader, day, 0, shift(leaderPerson, day.atTime(8, 0), day.atTime(20, 0)));

        assertThat(kept.status()).as("%s", kept).isEqualTo(200);
        assertThat(kept.body().get("shifts")).hasSize(1);
        assertThat(kept.body().get("gaps")).hasSize(2);
        assertThat(kept.body().get("gaps").get(0).get("to").asString()).startsWith(day + "T08:00");
    }

    @Test
    void refusesTwoInARoomAndOneInTwoShifts() {
        var day = nextMonday();
        var early = shift(leaderPerson, day.atTime(8, 0), day.atTime(20, 0));
        var crossing = shift(squadPerson, day.atTime(19, 0), day.plusDays(1).atTime(8, 0));

        var answer = plan(leader, day, 0, early + "," + crossing);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo("shifts[1].from");
        var stranger = bureau.person(Role.STATION_LEADER, bureau.station(1));
        assertThat(plan(leader, day, 0, shift(stranger, day.atTime(8, 0), day.atTime(20, 0)))
                        .status())
                .isEqualTo(422);
        assertThat(plan(leader, day, 0, shift(leaderPerson, day.atTime(8, 0), day.atTime(8, 0)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void writesARosterOnceWhenTwoWriteAtTheSameTime() throws Exception {
        var day = nextMonday();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = IntStream.range(0, 4)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        var who = n % 2 == 0 ? leader : squad;
                        return plan(who, day, 0, shift(squadPerson, day.atTime(n, 0), day.atTime(20, 0)))
                                .status();
                    }))
                    .toList();
            start.countDown();
            int kept = 0;
            for (var answer : answers) {
                kept += answer.get() == 200 ? 1 : 0;
                assertThat(answer.get()).isIn(200, 409);
            }
            assertThat(kept).isEqualTo(1);
        }

        assertThat(roster(leader, day).get("shifts")).hasSize(1);
    }

    @Test
    void leavesOtherStationsAlone() {
        var day = nextMonday();
        var line = shift(leaderPerson, day.atTime(8, 0), day.atTime(20, 0));

        assertThat(elsewhere
                        .get("/api/rooms/%s/roster?week=%s".formatted(room, day))
                        .status())
                .isEqualTo(404);
        assertThat(plan(elsewhere, day, 0, line).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/rooms/%s/handover".formatted(room)).status())
                .isEqualTo(404);
        assertThat(office.get("/api/rooms/%s/roster?week=%s".formatted(room, day))
                        .status())
                .isEqualTo(200);
        bureau.run(() -> rooms.open("另一室", bureau.station(1), null));
        assertThat(bureau.as(leaderPerson, rooms::list))
                .as("the database shows the own room alone")
                .extracting(CommandRoom::id)
                .containsExactly(room);
    }

    @Test
    void handsAShiftOverWithBothSignatures() {
        sits(squadPerson, -8, 0);
        sits(leaderPerson, 0, 8);

        assertThat(give(elsewhere).status()).isEqualTo(404);
        assertThat(give(office).status()).as("had no shift here").isEqualTo(409);
        var note = give(squad);
        assertThat(note.status()).as("%s", note).isEqualTo(201);
        assertThat(give(squad).status()).as("signed already").isEqualTo(409);
        var take = "/api/rooms/%s/handover/%s/take"
                .formatted(room, note.body().get("id").asString());
        assertThat(squad.post(take, "{}").status()).as("the same person").isEqualTo(409);
        assertThat(leader.post(take, "{}").status()).isEqualTo(200);
        assertThat(leader.post(take, "{}").status()).isEqualTo(409);

        var kept = squad.get("/api/rooms/%s/handover".formatted(room))
                .body()
                .get("notes")
                .get(0);
        assertThat(kept.get("givenByName").asString()).isEqualTo(squadPerson.name());
        assertThat(kept.get("takenByName").asString()).isEqualTo(leaderPerson.name());
    }

    private void sits(Person person, int fromHours, int toHours) {
        var now = clock.instant();
        bureau.run(() -> shifts.add(new DutyShift(
                UUID.randomUUID(),
                room,
                person.account(),
                person.name(),
                now.plus(fromHours, ChronoUnit.HOURS),
                now.plus(toHours, ChronoUnit.HOURS))));
    }

    private HttpPerson.Answer give(HttpPerson person) {
        return person.post("/api/rooms/%s/handover".formatted(room), "{\"words\":\"设备正常\"}");
    }

    private tools.jackson.databind.JsonNode roster(HttpPerson person, LocalDate day) {
        return person.get("/api/rooms/%s/roster?week=%s".formatted(room, day)).body();
    }

    private HttpPerson.Answer plan(HttpPerson person, LocalDate day, long version, String lines) {
        return person.put(
                "/api/rooms/%s/roster".formatted(room),
                "{\"week\":\"%s\",\"version\":%d,\"shifts\":[%s]}".formatted(day, version, lines));
    }

    private static String shift(Person person, LocalDateTime from, LocalDateTime to) {
        return "{\"accountId\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(person.account(), from, to);
    }

    private LocalDate nextMonday() {
        return LocalDate.ofInstant(clock.instant(), zone).plusWeeks(1).with(java.time.DayOfWeek.MONDAY);
    }
}
