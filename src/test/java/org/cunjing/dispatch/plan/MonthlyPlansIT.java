package org.cunjing.dispatch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A monthly plan becomes orders, each exactly once, as the people involved do it over HTTP.
@CunjingIT
class MonthlyPlansIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson office;
    HttpPerson squad;
    HttpPerson leader;
    HttpPerson elsewhere;
    HttpPerson officer;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        var person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        start(person, 0, Duty.DEDICATED);
        start(person, 1, Duty.SHARED);
        start(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1)), 3, Duty.DEDICATED);
        officer = HttpPerson.of(port, person);
        office = person(Role.BUREAU_OFFICE, null);
        squad = person(Role.SQUAD_LEADER, bureau.station(0));
        leader = person(Role.STATION_LEADER, bureau.station(0));
        elsewhere = person(Role.SQUAD_LEADER, bureau.station(1));
    }

    @Test
    void saysBeforehandWhatItWouldDo() {
        var preview = squad.get(path(drawn(squad, station(0)), "preview")).body();

        assertThat(preview.get("missing").asInt()).isEqualTo(4);
        assertThat(preview.get("made").asInt()).isZero();
        assertThat(preview.get("lines")).hasSize(2);
        assertThat(preview.get("vacant")).as("village 2 has no officer").hasSize(1);
        assertThat(officer.get("/api/work-orders/own").body()).isEmpty();
    }

    @Test
    void makesOneOrderForEachItemAndVillage() {
        var plan = drawn(squad, station(0));

        assertThat(issue(squad, plan).body().get("orders").asInt()).isEqualTo(4);
        assertThat(issue(squad, plan).body().get("orders").asInt()).isEqualTo(4);

        var own = officer.get("/api/work-orders/own").body();
        assertThat(own).hasSize(4).allSatisfy(order -> {
            assertThat(order.get("source").asString()).isEqualTo("RESPONSIBILITY");
            assertThat(order.get("state").asString()).isEqualTo("ISSUED");
            assertThat(order.get("basis").asString()).isNotBlank();
        });
        assertThat(squad.get("/api/work-orders?plan=" + plan).body()).hasSize(4);
    }

    @Test
    void makesEachOrderOnceWhenTwoIssueAtTheSameTime() throws Exception {
        var plan = drawn(squad, station(0));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = IntStream.range(0, 6)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return issue(n % 2 == 0 ? squad : leader, plan).status();
                    }))
                    .toList();
            start.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(squad.get("/api/work-orders?plan=" + plan).body()).hasSize(4);
    }

    @Test
    void givesOnlyWhatIsMissingToAVillageThatGotAnOfficerSince() {
        var plan = drawn(squad, station(0));
        issue(squad, plan);
        var newcomer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        start(newcomer, 2, Duty.DEDICATED);

        assertThat(squad.get(path(plan, "preview")).body().get("missing").asInt())
                .isEqualTo(2);
        issue(squad, plan);

        assertThat(HttpPerson.of(port, newcomer).get("/api/work-orders/own").body())
                .hasSize(2);
        assertThat(officer.get("/api/work-orders/own").body()).hasSize(4);
    }

    @Test
    void reachesTheClassItIsForInTheWholeBureau() {
        start(bureau.person(Role.POSTED_OFFICER, null), 4, Duty.POSTED);
        var posted = form("null", "POSTED_OFFICERS", "坝坝会");

        assertThat(issue(office, drawn(office, posted)).body().get("orders").asInt())
                .isEqualTo(2);
        assertThat(issue(office, drawn(office, form("null", "BOTH", "坝坝会")))
                        .body()
                        .get("orders")
                        .asInt())
                .isEqualTo(8);
    }

    @Test
    void refusesAHarmfulFigureAndSaysWhere() {
        var answer = squad.post("/api/monthly-plans", form(station(0), "BOTH", "抓获一人"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo("items[1].title");
        assertThat(answer.body().get("errors").get(0).get("message").asString()).contains("抓获");
        assertThat(squad.post("/api/monthly-plans", form(station(0), "BOTH", "学习《治安管理处罚法》"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void letsAStationPlanForItselfOnly() {
        var plan = drawn(squad, station(0));
        var general = drawn(office, form("null", "BOTH", "坝坝会"));

        assertThat(elsewhere.get("/api/monthly-plans/" + plan).status()).isEqualTo(404);
        assertThat(issue(elsewhere, plan).status()).isEqualTo(404);
        assertThat(squad.get("/api/monthly-plans/" + general).status()).isEqualTo(200);
        assertThat(issue(squad, general).status()).isEqualTo(403);
        assertThat(squad.post("/api/monthly-plans", form(station(1), "BOTH", "坝坝会"))
                        .status())
                .isEqualTo(403);
        assertThat(squad.delete("/api/monthly-plans/" + general).status()).isEqualTo(403);
    }

    @Test
    void staysAsItWasIssued() {
        var plan = drawn(squad, station(0));
        var again = form(station(0), "BOTH", "议事会");
        assertThat(squad.put("/api/monthly-plans/" + plan, again).status()).isEqualTo(200);
        assertThat(squad.put("/api/monthly-plans/" + plan, again).status())
                .as("seen before the change")
                .isEqualTo(409);
        issue(squad, plan);

        assertThat(squad.put("/api/monthly-plans/" + plan, again).status()).isEqualTo(409);
        assertThat(squad.delete("/api/monthly-plans/" + plan).status()).isEqualTo(409);
    }

    @Test
    void isCopiedToTheNextMonthAndNeverToThePast() {
        var plan = drawn(squad, station(0));

        var copy = squad.post(path(plan, "copies"), "{\"month\":\"2099-06\"}");
        assertThat(copy.status()).isEqualTo(201);
        assertThat(copy.body().get("items")).hasSize(2);
        assertThat(copy.body().get("state").asString()).isEqualTo("DRAFT");
        assertThat(squad.post(path(plan, "copies"), "{\"month\":\"2020-06\"}").status())
                .isEqualTo(409);
    }

    private void start(Person person, int village, Duty duty) {
        var officerId = Objects.requireNonNull(person.officer());
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(village), officerId, duty, LocalDate.of(2020, 1, 1), null, null)));
    }

    private HttpPerson person(Role role, @org.jspecify.annotations.Nullable UUID station) {
        return HttpPerson.of(port, bureau.person(role, station));
    }

    private String station(int number) {
        return "\"%s\"".formatted(bureau.station(number));
    }

    private String drawn(HttpPerson person, String formOrStation) {
        var form = formOrStation.startsWith("{") ? formOrStation : form(formOrStation, "BOTH", "坝坝会");
        var answer = person.post("/api/monthly-plans", form);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private static String form(String station, String audience, String title) {
        return """
                {"month": "2099-05", "stationId": %s, "audience": "%s", "title": "五月", "version": 0, "items": [
                  {"role": "SERVICE", "title": "走访", "task": "走访重点户", "basis": "规定", "times": 4, "dueDay": 20},
                  {"role": "PUBLICIST", "title": "%s", "task": "开展一次", "basis": "规定", "times": 1, "dueDay": 31}]}
                """.formatted(station, audience, title);
    }

    private static Answer issue(HttpPerson person, String plan) {
        return person.post(path(plan, "issue"), "{}");
    }

    private static String path(String plan, String what) {
        return "/api/monthly-plans/%s/%s".formatted(plan, what);
    }
}
