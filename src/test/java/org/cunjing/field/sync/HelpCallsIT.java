package org.cunjing.field.sync;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// An officer calls for help, the room answers.
@CunjingIT
class HelpCallsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson officer;
    Phone phone;
    HttpPerson room;
    UUID id;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officer = HttpPerson.of(port, posted(bureau.village(0)));
        phone = new Phone(officer);
        room = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        id = UUID.randomUUID();
    }

    private Person posted(UUID village) {
        var person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                village,
                Objects.requireNonNull(person.officer()),
                Duty.DEDICATED,
                LocalDate.of(2024, 1, 1),
                null,
                null)));
        return bureau.again(person);
    }

    private String call() {
        return phone.outcome(Phone.record(id, "help", Map.of("villageId", bureau.village(0))));
    }

    private ObjectNode step(Map<String, ?> said) {
        return Phone.after(Phone.record(UUID.randomUUID(), "help-step", said), id);
    }

    private Answer answer(HttpPerson person, String step, String body) {
        return person.post("/api/help-calls/%s/%s".formatted(id, step), body);
    }

    @Test
    void showsACallInTheRoomAndTheRoomsAnswerOnThePhone() {
        assertThat(call()).isEqualTo("STORED");

        var seen = room.get("/api/help-calls").body().get(0);
        assertThat(seen.get("state").asString()).isEqualTo("OPEN");
        assertThat(seen.get("villageName").asString()).isEqualTo("测试0村");
        assertThat(seen.get("place").isNull()).isTrue();
        assertThat(answer(room, "take", "{}").status()).isEqualTo(200);

        var own = officer.get("/api/help-calls/own").body().get(0);
        assertThat(own.get("state").asString()).isEqualTo("TAKEN");
        assertThat(own.get("takenBy").asString()).isNotBlank();
    }

    @Test
    @Timeout(60)
    void tellsTheRoomAtOnceAndWithoutAName() {
        try (var lines = room.lines("/api/live", PATIENCE)) {
            var told = lines.iterator();
            next(told, "event:hello");
            call();
            next(told, "event:help-call");

            assertThat(next(told, "data:")).contains("OPEN", id.toString()).doesNotContain("测试0村");
        }
    }

    private static String next(Iterator<String> told, String beginning) {
        while (true) {
            var line = told.next();
            if (line.startsWith(beginning)) {
                return line;
            }
        }
    }

    @Test
    void raisesACallThatComesTwiceOnce() {
        var record = Phone.record(id, "help", Map.of("villageId", bureau.village(0)));

        assertThat(List.of(phone.outcome(record), phone.outcome(record))).containsExactly("STORED", "SAME");
        assertThat(room.get("/api/help-calls").body().size()).isEqualTo(1);
    }

    /// Neither an unknown village nor a foreign one may keep a call from being heard.
    @Test
    void raisesACallWhateverVillageItNames() {
        assertThat(phone.outcome(Phone.record(id, "help", Map.of("villageId", bureau.village(4)))))
                .isEqualTo("STORED");

        assertThat(room.get("/api/help-calls").body().at("/0/villageId").asString())
                .isEqualTo(bureau.village(0).toString());
    }

    @Test
    void keepsThePlaceOnlyAsLongAsTheCallRuns() {
        call();
        var place = Map.of("latitudeDeg", 30.5, "longitudeDeg", 104.0);
        assertThat(phone.outcome(step(Map.of("helpId", id, "step", "place", "place", place))))
                .isEqualTo("STORED");
        assertThat(room.get("/api/help-calls").body().at("/0/place/latitudeDeg").asDouble())
                .isEqualTo(30.5);

        assertThat(answer(room, "end", "{\"word\":\"已到场处置\"}").status()).isEqualTo(200);

        assertThat(bureau.run(() -> jdbc.sql("select count(*) from field.help_call where latitude_deg is not null")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(answer(room, "take", "{}").problem()).isEqualTo("/problems/help-call-over");
    }

    @Test
    void takesAFalseTouchBackWithAWordAndNotWithout() {
        call();

        assertThat(phone.outcome(step(Map.of("helpId", id, "step", "withdraw"))))
                .isEqualTo("REFUSED");
        assertThat(phone.outcome(step(Map.of("helpId", id, "step", "withdraw", "word", "误触"))))
                .isEqualTo("STORED");

        assertThat(room.get("/api/help-calls").body().size()).isZero();
        assertThat(officer.get("/api/help-calls/own").body().at("/0/word").asString())
                .isEqualTo("误触");
        assertThat(answer(officer, "withdraw", "{\"word\":\"误触\"}").problem()).isEqualTo("/problems/help-call-over");
    }

    @Test
    void letsOneOfManyTakeIt() throws Exception {
        call();
        var office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        Callable<Answer> byRoom = () -> answer(room, "take", "{}");
        Callable<Answer> byOffice = () -> answer(office, "take", "{}");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(byRoom, byOffice, byRoom, byOffice)).stream()
                    .map(Future::resultNow)
                    .collect(groupingBy(Answer::status, counting()));

            assertThat(answers).isEqualTo(Map.of(200, 1L, 409, 3L));
        }
    }

    @Test
    void isNobodyElsesBusiness() {
        call();
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var colleague = HttpPerson.of(port, posted(bureau.village(1)));

        assertThat(elsewhere.get("/api/help-calls").body().size()).isZero();
        assertThat(answer(elsewhere, "take", "{}").status()).isEqualTo(404);
        assertThat(colleague.get("/api/help-calls/own").body().size()).isZero();
        assertThat(answer(colleague, "withdraw", "{\"word\":\"误触\"}").status()).isEqualTo(404);
        assertThat(colleague
                        .post("/api/help-calls", "{\"id\":\"%s\"}".formatted(id))
                        .status())
                .isIn(404, 409);
    }

    @Test
    void saysWhatAFormLacks() {
        call();

        assertThat(answer(room, "end", "{\"word\":\" \"}").status()).isEqualTo(422);
        assertThat(answer(officer, "place", "{}").status()).isEqualTo(422);
        assertThat(officer.post("/api/help-calls", "{}").status()).isEqualTo(422);
    }
}
