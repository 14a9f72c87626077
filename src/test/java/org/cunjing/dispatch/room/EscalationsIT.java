package org.cunjing.dispatch.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.WorkOrderMove;
import org.cunjing.dispatch.WorkOrderStep;
import org.cunjing.dispatch.WorkOrderSteps;
import org.cunjing.dispatch.room.EscalationStep.Kind;
import org.cunjing.dispatch.room.EscalationStep.Why;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Orders that nobody answers go from person to person; time passes by what the clock is told.
@CunjingIT
class EscalationsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    CommandRooms rooms;

    @Autowired
    DutyShiftStore shifts;

    @Autowired
    RoomOrders roomOrders;

    @Autowired
    OrderClocks clocks;

    @Autowired
    OrderClockStore store;

    @Autowired
    Escalations escalations;

    @Autowired
    EscalationClock clock;

    @Autowired
    Receipts receipts;

    @Autowired
    WorkOrderSteps steps;

    @Autowired
    Postings postings;

    @Autowired
    Clock now;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person officer;
    Person squad;
    Person leader;
    UUID stationRoom;
    UUID bureauRoom;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        squad = bureau.person(Role.SQUAD_LEADER, bureau.station(0));
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(0),
                Objects.requireNonNull(officer.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null)));
        officer = bureau.again(officer);
        bureauRoom = bureau.run(() -> rooms.open("分局指挥室", null, null)).id();
        stationRoom = bureau.run(() -> rooms.open("所指挥室", bureau.station(0), bureauRoom))
                .id();
        sits(stationRoom, leader);
    }

    @Test
    void goesToTheSecondContactAfterTenMinutesOfSilence() {
        var order = urgent();

        strike(order, Duration.ofMinutes(9));
        assertThat(steps(order)).isEmpty();
        strike(order, Duration.ofMinutes(10));

        assertThat(steps(order)).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.CONTACT);
            assertThat(step.officerId()).isEqualTo(squad.officer());
            assertThat(step.why()).isEqualTo(Why.NOT_ACCEPTED);
        });
    }

    @Test
    void goesOnToWhoIsOnDutyAndPastAnEmptyRoom() {
        var order = urgent();
        strike(order, Duration.ofMinutes(10));
        strike(order, Duration.ofMinutes(20));
        strike(order, Duration.ofMinutes(30));
        strike(order, Duration.ofMinutes(50));

        assertThat(steps(order)).hasSize(3);
        assertThat(steps(order).get(1).name()).isEqualTo(leader.name());
        assertThat(steps(order).get(2)).satisfies(step -> {
            assertThat(step.roomId()).isEqualTo(bureauRoom);
            assertThat(step.why()).isEqualTo(Why.NOBODY_ON_DUTY);
        });
    }

    @Test
    void escalatesOnceWhenManyLookAtTheSameTime() throws Exception {
        var order = urgent();
        var moment = issuedAt(order).plus(Duration.ofMinutes(10));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var looks = IntStream.range(0, 6)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        clock.strike(bureau.code(), moment);
                        return true;
                    }))
                    .toList();
            start.countDown();
            for (var look : looks) {
                assertThat(look.get()).isTrue();
            }
        }

        assertThat(steps(order)).hasSize(1);
    }

    @Test
    void staysWithTheOfficerWhoAccepts() {
        var order = urgent();
        bureau.as(officer, () -> steps.take(order.id(), WorkOrderMove.of(WorkOrderStep.ACCEPT)));

        strike(order, Duration.ofMinutes(10));
        strike(order, Duration.ofHours(1));
        assertThat(steps(order)).isEmpty();

        bureau.run(() -> clocks.follow(orderNow(order)));
        strike(order, Duration.ofDays(30));
        assertThat(steps(order))
                .as("accepted and never handed in")
                .first()
                .satisfies(step -> assertThat(step.why()).isEqualTo(Why.NOT_FINISHED));
    }

    @Test
    void standsStillInEmergencyModeAndComesBackWithTheRest() {
        var order = bureau.as(leader, () -> roomOrders.issue(stationRoom, wanted(), false));
        var due = dueAt(order);

        bureau.run(() -> clocks.pause(Set.of(bureau.village(0)), issuedAt(order)));
        bureau.run(() -> clocks.pause(Set.of(bureau.village(0)), issuedAt(order)));
        assertThat(found(order).dueAt()).isNull();
        strike(order, Duration.ofDays(60));
        assertThat(steps(order)).isEmpty();

        bureau.run(() -> clocks.resume(Set.of(bureau.village(0)), issuedAt(order)));
        assertThat(dueAt(order)).isEqualTo(due);
        bureau.run(() -> clocks.pause(Set.of(bureau.village(0)), issuedAt(order)));
        bureau.run(
                () -> clocks.resume(Set.of(bureau.village(0)), issuedAt(order).plus(Duration.ofDays(20))));
        assertThat(dueAt(order)).isAfter(due.plus(Duration.ofDays(10)));
    }

    @Test
    void letsAnUrgentOrderRunOnInEmergencyMode() {
        var order = urgent();
        bureau.run(() -> clocks.pause(Set.of(bureau.village(0)), issuedAt(order)));

        strike(order, Duration.ofMinutes(10));

        assertThat(steps(order)).hasSize(1);
    }

    @Test
    void endsTheChainWhenARoomTakesOver() {
        var order = urgent();
        strike(order, Duration.ofMinutes(10));
        var desk = HttpPerson.of(port, leader);
        var path = "/api/board/orders/%s/take-over".formatted(order.id());
        var stranger = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));

        assertThat(stranger.post(path, "{}").status()).isEqualTo(404);
        var answer = desk.post(path, "{}");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.body().get("orders").get(0).get("takenBy").asString()).isEqualTo(leader.name());
        assertThat(desk.post(path, "{}").status()).isEqualTo(409);

        strike(order, Duration.ofHours(5));
        assertThat(steps(order))
                .as("the clock was told a later time than the person at the desk has")
                .extracting(EscalationStep::kind)
                .containsExactlyInAnyOrder(Kind.CONTACT, Kind.TAKEN);
    }

    @Test
    void sendsTheOfficerOfAnotherVillageToHelpAndCallsNobodyFurther() {
        var first = urgent();
        var neighbour = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        var helper = Objects.requireNonNull(neighbour.officer());
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(1), helper, Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null)));
        var id = UUID.randomUUID();
        var form = """
                {"id":"%s","roomId":"%s","villageId":"%s","place":"支援测试0村"}
                """;
        var desk = HttpPerson.of(port, leader);
        var path = "/api/board/orders/%s/assist".formatted(first.id());

        assertThat(desk.post(path, form.formatted(id, stationRoom, bureau.village(3)))
                        .status())
                .as("a village of another station")
                .isEqualTo(403);
        assertThat(steps(first)).as("nothing half done").isEmpty();
        assertThat(desk.post(path, form.formatted(id, stationRoom, bureau.village(1)))
                        .status())
                .isEqualTo(201);

        assertThat(bureau.run(() -> orders.get(id))).satisfies(help -> {
            assertThat(help.officerId()).isEqualTo(helper);
            assertThat(help.what()).isEqualTo(first.what().at("支援测试0村"));
        });
        assertThat(desk.post(path, form.formatted(id, stationRoom, bureau.village(1)))
                        .body()
                        .get("id")
                        .asString())
                .as("sent again")
                .isEqualTo(id.toString());
        strike(first, Duration.ofHours(5));
        assertThat(steps(first)).extracting(EscalationStep::kind).containsExactly(Kind.TAKEN);
        assertThat(desk.post(path, form.formatted(UUID.randomUUID(), stationRoom, bureau.village(1)))
                        .status())
                .as("somebody has answered")
                .isEqualTo(409);
    }

    @Test
    void takesBackWhatWasIssuedAMomentAgoAndNothingThatWasAccepted() {
        var order = urgent();
        var desk = HttpPerson.of(port, leader);
        var path = "/api/board/orders/%s/withdraw".formatted(order.id());

        assertThat(desk.post(path, "{\"why\":\"点错了村\"}").status()).isEqualTo(200);
        assertThat(orderNow(order).state().name()).isEqualTo("CANCELLED");
        var accepted = urgent();
        bureau.as(officer, () -> steps.take(accepted.id(), WorkOrderMove.of(WorkOrderStep.ACCEPT)));
        assertThat(desk.post("/api/board/orders/%s/withdraw".formatted(accepted.id()), "{\"why\":\"点错了村\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void showsTheRoomWhatArrivedAndForgetsItThirtyDaysAfterTheEnd() {
        var order = urgent();
        var phone = HttpPerson.of(port, officer);
        var form = "{\"orders\":[\"%s\"],\"kind\":\"%s\"}";
        assertThat(phone.post("/api/receipts", form.formatted(order.id(), "DELIVERED"))
                        .status())
                .isEqualTo(204);
        assertThat(phone.post("/api/receipts", form.formatted(order.id(), "SEEN"))
                        .status())
                .isEqualTo(204);
        var stranger = HttpPerson.of(port, bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1)));
        assertThat(stranger.post("/api/receipts", form.formatted(order.id(), "SEEN"))
                        .status())
                .isEqualTo(204);

        var line = HttpPerson.of(port, leader)
                .get("/api/board")
                .body()
                .get("orders")
                .get(0);
        assertThat(line.get("deliveredAt").asString()).isNotBlank();
        assertThat(line.get("seenAt").asString()).isNotBlank();
        assertThat(received(order)).isEqualTo(2);

        bureau.as(leader, () -> roomOrders.withdraw(order.id(), "点错了村"));
        bureau.run(() -> clocks.follow(orderNow(order)));
        strike(order, Duration.ofDays(29));
        assertThat(received(order)).isEqualTo(2);
        strike(order, Duration.ofDays(31));
        assertThat(received(order)).isZero();
    }

    private int received(WorkOrder order) {
        return bureau.run(() -> receipts.list(List.of(order.id())).size());
    }

    @Test
    void givesOrdersFromOnesOwnRoomOnly() {
        var stranger = bureau.person(Role.STATION_LEADER, bureau.station(1));

        assertThatExceptionOfType(org.cunjing.shared.NotFound.class)
                .isThrownBy(() -> bureau.as(stranger, () -> roomOrders.issue(stationRoom, wanted(), true)));
        assertThatExceptionOfType(org.cunjing.access.NotForYou.class)
                .isThrownBy(() -> bureau.as(leader, () -> roomOrders.issue(bureauRoom, wanted(), true)));
    }

    private WorkOrder urgent() {
        return bureau.as(leader, () -> roomOrders.issue(stationRoom, wanted(), true));
    }

    private NewWorkOrder wanted() {
        var what = new Instruction(DutyRole.INSPECTOR, "查看护栏", "到现场查看", null, "规定", null, null, 1);
        return new NewWorkOrder(
                null,
                bureau.village(0),
                what,
                LocalDate.ofInstant(now.instant(), zone).plusDays(3));
    }

    private void sits(UUID room, Person person) {
        bureau.run(() -> shifts.add(new DutyShift(
                UUID.randomUUID(),
                room,
                person.account(),
                person.name(),
                now.instant().minus(Duration.ofHours(1)),
                now.instant().plus(Duration.ofHours(23)))));
    }

    private void strike(WorkOrder order, Duration later) {
        clock.strike(bureau.code(), issuedAt(order).plus(later));
    }

    private static Instant issuedAt(WorkOrder order) {
        return Objects.requireNonNull(order.issuedAt());
    }

    private OrderClock found(WorkOrder order) {
        return bureau.run(() -> store.find(order.id()).orElseThrow());
    }

    private Instant dueAt(WorkOrder order) {
        return Objects.requireNonNull(found(order).dueAt());
    }

    private WorkOrder orderNow(WorkOrder order) {
        return bureau.run(() -> orders.get(order.id()));
    }

    @Autowired
    org.cunjing.dispatch.WorkOrders orders;

    private List<EscalationStep> steps(WorkOrder order) {
        return bureau.as(new Application(bureau.code(), "test"), () -> escalations.steps(List.of(order.id())));
    }
}
