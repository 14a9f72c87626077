package org.cunjing.dispatch.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Role;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.WorkOrderMove;
import org.cunjing.dispatch.WorkOrderStep;
import org.cunjing.dispatch.WorkOrderSteps;
import org.cunjing.dispatch.dingtalk.Callback.Sealed;
import org.cunjing.dispatch.room.CommandRooms;
import org.cunjing.dispatch.room.Deliveries;
import org.cunjing.dispatch.room.NoticeOutbox;
import org.cunjing.dispatch.room.RoomOrders;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// From an order in a room through the outbox to a platform over real HTTP, and back onto the board.
@CunjingIT
class WorkNoticesIT {

    private static final String NAME = "李秀兰";
    private static final String PHONE = "028-83001234";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    CommandRooms rooms;

    @Autowired
    RoomOrders roomOrders;

    @Autowired
    WorkOrderSteps steps;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Officers officers;

    @Autowired
    Postings postings;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock real;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person leader;
    Person officer;
    UUID room;
    MovableClock clock;
    FakeDingTalk platform;
    NoticeOutbox outbox;

    @BeforeEach
    void open() throws IOException {
        bureau = bureaus.open();
        leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(0), id(officer), Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null)));
        officer = bureau.again(officer);
        room = bureau.run(() -> rooms.open("所指挥室", bureau.station(0), null)).id();
        clock = new MovableClock(noon());
        platform = new FakeDingTalk(clock);
        platform.employ(badge());
        var settings = platform.settings(bureau.code());
        var notices = new DingTalkNotices(settings, new DingTalkCalls(settings.address()), clock);
        outbox = new NoticeOutbox(notices, deliveries, officers, actors, clock);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void tellsNumberAndLinkAndNothingOfTheOrder() {
        var order = told();
        strike();

        var words = platform.got().getFirst().words();
        assertThat(words)
                .contains("https://police.example/field?order=" + order.id())
                .doesNotContain(NAME, PHONE, "测试", "护栏", officer.name());
        assertThat(words.replaceAll("https://\\S+", ""))
                .as("the number is random")
                .matches("村警工单 [0-9A-F]{8} .*");
    }

    /// Also when it is read and settled, a drill stays no order.
    @Test
    void saysOfADrillFirstThatItIsOne() {
        var drill = UUID.randomUUID();
        bureau.run(() -> jdbc.sql("""
                        insert into dispatch.delivery
                               (bureau, id, drill_id, village_id, officer_id, status, retries, next_at, made_at, changed_at)
                        values (guard.bureau(), :id, :drill, :village, :officer, 'WAITING', 0, now(), now(), now())
                        """)
                .param("id", UUID.randomUUID())
                .param("drill", drill)
                .param("village", bureau.village(0))
                .param("officer", id(officer))
                .update());
        strike();
        platform.read(badge());
        clock.pass(Duration.ofMinutes(11));
        strike();

        assertThat(platform.got().getFirst().words())
                .startsWith("【演练】")
                .contains("https://police.example/field?drill=" + drill)
                .doesNotContain("待办", officer.name());
        assertThat(bureau.run(() -> jdbc.sql("select status from dispatch.delivery where drill_id = :id")
                        .param("id", drill)
                        .query((row, _) -> row.getString(1))
                        .single()))
                .isEqualTo("READ");
        assertThat(bureau.run(() -> jdbc.sql("select count(*) from dispatch.order_receipt")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void bringsArrivalAndReadingBackAsReceipts() {
        told();
        strike();
        assertThat(delivery().path("status").asString()).isEqualTo("SENT");
        clock.pass(Duration.ofMinutes(1));
        strike();
        assertThat(delivery().path("status").asString()).isEqualTo("ARRIVED");
        assertThat(line().path("deliveredAt").asString("")).isNotBlank();

        platform.read(badge());
        bureau.run(() -> deliveries.hurry(platform.lastTask()));
        clock.pass(Duration.ofMinutes(11));
        strike();
        assertThat(delivery().path("status").asString()).isEqualTo("READ");
        assertThat(line().path("seenAt").asString("")).isNotBlank();
    }

    @Test
    void triesAgainWithGrowingPausesAndGivesUpWhereTheRoomSeesIt() {
        platform.failWith(90002);
        told();
        strike();
        assertThat(delivery().path("status").asString()).isEqualTo("WAITING");
        assertThat(delivery().path("retries").asInt()).isEqualTo(1);
        assertThat(delivery().path("reason").asString()).isEqualTo("code-90002");
        strike();
        assertThat(platform.calls()).as("not before its time").isZero();

        platform.failWith(IntStream.range(0, 7).mapToObj(_ -> 90002).toArray(Integer[]::new));
        for (int n = 0; n < 7; n++) {
            clock.pass(Duration.ofHours(1));
            strike();
        }
        assertThat(delivery().path("status").asString()).isEqualTo("FAILED");
        assertThat(delivery().path("retries").asInt()).isEqualTo(8);
        clock.pass(Duration.ofHours(2));
        strike();
        assertThat(platform.got()).isEmpty();
    }

    @Test
    void neverTellsTheSamePersonTwiceAlsoWhenNobodyKnowsWhetherItArrived() {
        var order = told();
        tell(order);
        platform.fallSilent(true);
        strike();
        assertThat(delivery().path("status").asString()).isEqualTo("UNSURE");
        platform.fallSilent(false);
        clock.pass(Duration.ofMinutes(2));
        strike();
        clock.pass(Duration.ofMinutes(2));
        strike();

        assertThat(platform.got()).hasSize(1);
        assertThat(delivery().path("status").asString()).isEqualTo("ARRIVED");
    }

    @Test
    void doesNotRepeatAfterMidnightWhatMayHaveArrived() {
        told();
        platform.fallSilent(true);
        strike();
        platform.fallSilent(false);
        clock.pass(Duration.ofHours(20));
        strike();

        assertThat(platform.got()).hasSize(1);
        assertThat(delivery().path("status").asString()).isEqualTo("FAILED");
        assertThat(delivery().path("reason").asString()).isEqualTo("unsure");
    }

    @Test
    void sendsOnceWhenManyEmptyTheOutboxAtTheSameTime() throws Exception {
        told();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var looks = new ArrayList<java.util.concurrent.Future<Boolean>>();
            for (int n = 0; n < 4; n++) {
                looks.add(threads.submit(() -> {
                    start.await();
                    strike();
                    return true;
                }));
            }
            start.countDown();
            for (var look : looks) {
                assertThat(look.get()).isTrue();
            }
        }
        assertThat(platform.calls()).isEqualTo(1);
    }

    @Test
    void dropsWhatSomebodyHasFinishedMeanwhile() {
        var order = told();
        bureau.as(
                leader,
                () -> steps.take(
                        order.id(), new WorkOrderMove(WorkOrderStep.CANCEL, null, "点错了", null, List.of(), null)));
        strike();
        assertThat(platform.calls()).isZero();
    }

    @Test
    void leavesTheOutboxToTheApplicationAloneInTheDatabaseToo() {
        told();
        int written = bureau.<Integer>as(
                leader,
                () -> transactions.execute(_ ->
                        jdbc.sql("update dispatch.delivery set status = 'READ'").update()));
        assertThat(written).isZero();
        var stranger = bureau.person(Role.STATION_LEADER, bureau.station(1));
        assertThat(bureau.<Integer>as(
                        stranger,
                        () -> transactions.execute(_ -> jdbc.sql("select count(*) from dispatch.delivery")
                                .query(Integer.class)
                                .single())))
                .isZero();
    }

    @Test
    void believesNoCallbackAndAsksItself() {
        told();
        strike();
        platform.read(badge());
        var door = new CallbackController(
                new DingTalkAccess(Optional.of(platform.settings(bureau.code()))), deliveries, actors, real);
        var event = "{\"EventType\":\"notice\",\"task_id\":\"%s\"}".formatted(platform.lastTask());

        var sealed = sealed(event, real.instant());
        var answer = call(door, sealed);
        var opened = callback()
                .open(new Sealed(answer.msg_signature(), answer.timeStamp(), answer.nonce(), answer.encrypt()));
        assertThat(opened).isEqualTo("success");
        assertThat(delivery().path("status").asString()).isEqualTo("SENT");
        strike();
        assertThat(delivery().path("status").asString()).isEqualTo("READ");

        assertThatExceptionOfType(UntrustedCallback.class)
                .as("a repetition by somebody else")
                .isThrownBy(() -> call(door, sealed(event, real.instant().minus(Duration.ofHours(1)))));
        assertThatExceptionOfType(UntrustedCallback.class)
                .isThrownBy(() ->
                        call(door, new Sealed("0".repeat(40), sealed.timestamp(), sealed.nonce(), sealed.encrypted())));
    }

    private static CallbackController.CallbackAnswerView call(CallbackController door, Sealed sealed) {
        return door.takeDingTalkCallback(
                sealed.signature(),
                sealed.timestamp(),
                sealed.nonce(),
                new CallbackController.CallbackForm(sealed.encrypted()));
    }

    private Sealed sealed(String event, Instant at) {
        return callback().seal(event, String.valueOf(at.toEpochMilli()), "n1", new SecureRandom());
    }

    private Callback callback() {
        var settings = platform.settings(bureau.code());
        return new Callback(settings.callbackToken(), settings.callbackKey(), settings.ownerKey());
    }

    @Test
    void answersNoCallbackWhileTheChannelIsOff() {
        var path = "/api/public/callbacks/dingtalk?signature=s&timestamp=1&nonce=n";
        assertThat(HttpPerson.visitor(port).post(path, "{\"encrypt\":\"x\"}").status())
                .isEqualTo(404);
    }

    /// An urgent order whose receiver is to be told; the listener does so when the channel is set up.
    private WorkOrder told() {
        var what = new Instruction(
                DutyRole.INSPECTOR, "检查" + NAME + "家护栏", "到" + NAME + "家查看", "测试0村3组", "规定", null, "村委会 " + PHONE, 1);
        var due = LocalDate.ofInstant(real.instant(), zone).plusDays(3);
        var order = bureau.as(
                leader, () -> roomOrders.issue(room, new NewWorkOrder(null, bureau.village(0), what, due), true));
        tell(order);
        return order;
    }

    private void tell(WorkOrder order) {
        bureau.run(() -> deliveries.put(order.id(), order.villageId(), id(officer)));
    }

    private void strike() {
        outbox.strike(clock.instant());
    }

    private JsonNode delivery() {
        return line().path("deliveries").path(0);
    }

    private JsonNode line() {
        return HttpPerson.of(port, leader)
                .get("/api/board")
                .body()
                .path("orders")
                .path(0);
    }

    private String badge() {
        return bureau.run(() -> officers.get(id(officer))).badge();
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }

    /// Later than what the application writes, early enough for a day that does not end.
    private Instant noon() {
        var today = LocalDate.ofInstant(real.instant(), zone);
        return today.plusDays(1).atTime(12, 0).atZone(zone).toInstant();
    }
}
