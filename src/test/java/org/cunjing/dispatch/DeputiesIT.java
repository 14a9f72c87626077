package org.cunjing.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.dispatch.Deputies.NewDeputy;
import org.cunjing.dispatch.Receiver.Why;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Leave;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Faulty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Who receives an order while its owner is away. Village 0 is the owner's; the deputy comes from the other station.
@CunjingIT
class DeputiesIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Deputies deputies;

    @Autowired
    OrderRedirects redirects;

    @Autowired
    WorkOrders orders;

    @Autowired
    WorkOrderSteps steps;

    @Autowired
    Postings postings;

    @Autowired
    Officers officers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person leader;
    Person squad;
    Person owner;
    Person deputy;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        squad = bureau.person(Role.SQUAD_LEADER, bureau.station(0));
        owner = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        deputy = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1));
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(0), id(owner), Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null)));
        owner = bureau.again(owner);
    }

    @Test
    void goesToTheDeputyAtOnceAndStaysTheOwnersResponsibility() {
        away(id(deputy));
        var order = issue();

        assertThat(order.officerId()).isEqualTo(id(owner));
        assertThat(order.receiver()).isEqualTo(new Receiver(id(deputy), Why.ON_LEAVE));
        assertThat(own(deputy)).containsExactly(order.id());
        assertThat(own(owner)).as("still shown to who answers for it").containsExactly(order.id());
        var shown = HttpPerson.of(port, leader).get("/api/work-orders/" + order.id());
        assertThat(shown.body().at("/order/receiver/name").asString()).isEqualTo(deputy.name());
        assertThat(shown.body().at("/events/1/step").asString()).isEqualTo("TO_DEPUTY");
    }

    @Test
    void letsTheDeputyDoTheWorkAndNobodyElseAndCreditsWhoDidIt() {
        away(id(deputy));
        var order = issue();

        assertThatExceptionOfType(NotForYou.class).isThrownBy(() -> take(owner, order, WorkOrderStep.ACCEPT));
        take(deputy, order, WorkOrderStep.ACCEPT);
        take(deputy, order, WorkOrderStep.START);
        var done = bureau.as(
                deputy,
                () -> steps.take(
                        order.id(), new WorkOrderMove(WorkOrderStep.SUBMIT, null, "已到场办理", null, List.of(), null)));
        assertThat(done.submittedBy()).isEqualTo(id(deputy));
        assertThat(take(leader, order, WorkOrderStep.VERIFY).state()).isEqualTo(WorkOrderState.VERIFIED);
    }

    @Test
    void goesToTheSecondContactWithoutADeputyWhoMayNotDecideOnIt() {
        away(null);
        var order = issue();

        assertThat(order.receiver()).isEqualTo(new Receiver(id(squad), Why.NO_DEPUTY));
        take(squad, order, WorkOrderStep.ACCEPT);
        assertThatExceptionOfType(OwnWorkOrder.class)
                .isThrownBy(() -> bureau.as(
                        squad,
                        () -> steps.take(
                                order.id(),
                                new WorkOrderMove(WorkOrderStep.CANCEL, null, "不需要了", null, List.of(), null))));
    }

    @Test
    void passesOverADeputyAndASecondContactWhoAreAwayThemselves() {
        away(id(deputy));
        leaveToday(id(deputy));
        assertThat(Objects.requireNonNull(issue().receiver()).officerId()).isEqualTo(id(squad));
        leaveToday(id(squad));
        assertThat(issue().receiver()).as("the rooms hear at once").isNull();
    }

    @Test
    void movesWhatNobodyHasAcceptedWhenLeaveBeginsAndBackWhenItEnds() {
        var waiting = issue();
        var accepted = issue();
        take(owner, accepted, WorkOrderStep.ACCEPT);

        var leave = away(id(deputy));
        assertThat(now(waiting).receiver()).isEqualTo(new Receiver(id(deputy), Why.ON_LEAVE));
        assertThat(now(accepted).receiver()).as("who accepted keeps it").isNull();
        var kept = issue();
        take(deputy, kept, WorkOrderStep.ACCEPT);

        bureau.as(leader, () -> {
            deputies.end(leave);
            return true;
        });
        assertThat(now(waiting).receiver()).isNull();
        assertThat(now(kept).doer()).as("accepted, so finished by the deputy").isEqualTo(id(deputy));
        assertThat(issue().receiver()).as("new orders go to the owner").isNull();
        assertThat(bureau.run(() -> officers.leavesOf(id(owner), today(), today())))
                .isEmpty();
    }

    @Test
    void followsTheCalendarWithoutAnybodyWriting() {
        var order = issue();
        var from = today().plusDays(2);
        bureau.as(
                leader,
                () -> deputies.name(new NewDeputy(UUID.randomUUID(), id(owner), id(deputy), from, from.plusDays(1))));
        assertThat(now(order).receiver()).isNull();

        bureau.run(() -> redirects.followAll(from));
        assertThat(now(order).doer()).isEqualTo(id(deputy));
        bureau.run(() -> redirects.followAll(from.plusDays(2)));
        assertThat(now(order).doer()).isEqualTo(id(owner));
    }

    @Test
    void movesEachOrderOnceWhenManyLookAtTheSameTime() throws Exception {
        var order = issue();
        leaveToday(id(owner));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var looks = IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        bureau.run(() -> redirects.followAll(today()));
                        return true;
                    }))
                    .toList();
            start.countDown();
            for (var look : looks) {
                assertThat(look.get()).isTrue();
            }
        }
        var moves = bureau.run(() -> orders.events(order.id())).stream()
                .filter(event -> event.step() == WorkOrderStep.TO_DEPUTY);
        assertThat(moves).hasSize(1);
    }

    @Test
    void refusesWrongDaysWrongPeopleAndWhatIsNotedTwice() {
        var day = today();
        assertThatExceptionOfType(Faulty.class).isThrownBy(() -> name(id(owner), id(deputy), day.minusDays(1), day));
        assertThatExceptionOfType(Faulty.class).isThrownBy(() -> name(id(owner), id(deputy), day, day.plusDays(91)));
        assertThatExceptionOfType(DeputyAway.class).isThrownBy(() -> name(id(owner), id(owner), day, day));
        assertThatExceptionOfType(NotForYou.class)
                .as("an officer of another station")
                .isThrownBy(() -> name(id(deputy), id(owner), day, day));
        name(id(owner), id(deputy), day, day.plusDays(3));
        assertThatExceptionOfType(AwayAlready.class)
                .isThrownBy(() -> name(id(owner), id(squad), day.plusDays(3), day.plusDays(5)));
    }

    @Test
    void opensToTheDeputyExactlyTheOrdersReceived() {
        var other = bureau.as(leader, () -> orders.draft(wanted()));
        away(id(deputy));
        var order = issue();

        var seen = bureau.as(
                deputy,
                () -> transactions.execute(
                        _ -> jdbc.sql("select id from dispatch.work_order where bureau = guard.bureau()")
                                .query(UUID.class)
                                .list()));
        assertThat(seen).containsExactly(order.id()).doesNotContain(other.id());
        var stranger = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1));
        assertThat(HttpPerson.of(port, stranger)
                        .get("/api/work-orders/" + order.id())
                        .status())
                .isEqualTo(404);
        assertThat(HttpPerson.of(port, deputy)
                        .get("/api/work-orders/" + order.id())
                        .status())
                .isEqualTo(200);
        assertThat(bureau.<Integer>as(
                        stranger,
                        () -> transactions.execute(
                                _ -> jdbc.sql("update dispatch.work_order set version = 9 where id = :id")
                                        .param("id", order.id())
                                        .update())))
                .isZero();
    }

    private UUID away(@Nullable UUID receiver) {
        return name(id(owner), receiver, today(), today().plusDays(2)).id();
    }

    private Deputy name(UUID officer, @Nullable UUID receiver, LocalDate from, LocalDate to) {
        return bureau.as(leader, () -> deputies.name(new NewDeputy(UUID.randomUUID(), officer, receiver, from, to)));
    }

    private void leaveToday(UUID officer) {
        bureau.run(() -> officers.add(new Leave(UUID.randomUUID(), officer, "AWAY", today(), today())));
    }

    private WorkOrder issue() {
        return bureau.as(leader, () -> orders.issue(wanted()));
    }

    private NewWorkOrder wanted() {
        var what = new Instruction(DutyRole.INSPECTOR, "查看护栏", "到现场查看", null, "规定", null, null, 1);
        return new NewWorkOrder(null, bureau.village(0), what, today().plusDays(3));
    }

    private WorkOrder take(Person person, WorkOrder order, WorkOrderStep step) {
        return bureau.as(person, () -> steps.take(order.id(), WorkOrderMove.of(step)));
    }

    private WorkOrder now(WorkOrder order) {
        return bureau.run(() -> orders.get(order.id()));
    }

    private List<UUID> own(Person person) {
        return bureau.as(
                person, () -> orders.listOwn().stream().map(WorkOrder::id).toList());
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
