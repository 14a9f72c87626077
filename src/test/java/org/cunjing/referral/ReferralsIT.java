package org.cunjing.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.posting.OpenItems;
import org.cunjing.referral.Referral.Source;
import org.cunjing.referral.ReferralHistory.PastStep;
import org.cunjing.referral.Referrals.NewReferral;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// An officer's hazard goes to the fire service, whose person sees it and nothing else.
@CunjingIT
class ReferralsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Departments departments;

    @Autowired
    ReferralHistory history;

    @Autowired
    List<OpenItems> openItems;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person person;
    Person firePerson;
    HttpPerson officer;
    HttpPerson leader;
    HttpPerson office;
    HttpPerson fire;
    UUID other;
    String hazard;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        person = bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0));
        firePerson = bureau.person(Role.DEPARTMENT, null);
        officer = HttpPerson.of(port, person);
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        fire = HttpPerson.of(port, firePerson);
        other = UUID.randomUUID();
        bureau.run(() -> {
            departments.add(new Department(bureau.department(), Department.Kind.FIRE, "消防救援大队", "028-0000119"));
            departments.add(new Department(other, Department.Kind.HOUSING, "住建局", null));
        });
        hazard = record();
    }

    @Test
    void goesThereAndBack() {
        var sent = send(hazard, "东侧仓库", "请现场检查消防通道");
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        var id = sent.body().get("id").asString();

        var seen = desk(fire).get(0);
        assertThat(seen.propertyNames())
                .as("nothing else leaves the police")
                .isSubsetOf(
                        "id",
                        "matter",
                        "severity",
                        "village",
                        "address",
                        "question",
                        "sentAt",
                        "dueOn",
                        "overdue",
                        "state",
                        "contact",
                        "reply",
                        "returned");
        assertThat(seen.toString())
                .doesNotContain(String.valueOf(person.officer()))
                .doesNotContain("货架");
        assertThat(reply(id, "已检查").problem()).endsWith("referral-moved-on");
        assertThat(take(id, "林工").status()).isEqualTo(200);
        assertThat(reply(id, "电话13800001234").problem()).endsWith("mobile-number-in-text");
        assertThat(reply(id, "通道已清理").status()).isEqualTo(200);
        assertThat(reply(id, "再答一次").problem()).endsWith("referral-moved-on");

        assertThat(settle(officer, id, "ACCEPT", null).status()).isEqualTo(403);
        assertThat(settle(leader, id, "RETURN", " ").status()).isEqualTo(422);
        assertThat(settle(leader, id, "RETURN", "请附整改时间").status()).isEqualTo(200);
        assertThat(desk(fire).get(0).get("returned").asString()).isEqualTo("请附整改时间");
        assertThat(reply(id, "十日内整改完毕").status()).isEqualTo(200);
        assertThat(settle(leader, id, "ACCEPT", null).body().get("state").asString())
                .isEqualTo("ACCEPTED");
        assertThat(settle(leader, id, "ACCEPT", null).problem()).endsWith("referral-moved-on");
        assertThat(officer.get("/api/referrals/" + id + "/steps").body())
                .extracting(step -> step.get("step").asString())
                .containsExactly("SEND", "TAKE", "REPLY", "RETURN", "REPLY", "ACCEPT");
    }

    @Test
    void letsNoResidentLeaveThePolice() {
        assertThat(send(hazard, "王大爷家", "请检查").problem()).endsWith("person-in-referral");
        assertThat(send(hazard, "仓库", "联系13800001234").problem()).endsWith("mobile-number-in-text");
        assertThat(send(hazard, "仓库", " ").status()).isEqualTo(422);
        assertThat(desk(fire)).isEmpty();
    }

    @Test
    void refusesWhatCannotBeReferred() {
        assertThat(send(UUID.randomUUID().toString(), "仓库", "请检查").status()).isEqualTo(404);
        assertThat(send(hazard, "仓库", "请检查").status()).isEqualTo(201);
        assertThat(send(hazard, "仓库", "请检查").problem()).endsWith("already-referred");
        var stranger = HttpPerson.of(port, bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1)));
        assertThat(stranger.get("/api/referrals").body()).isEmpty();
        assertThat(stranger.post("/api/referrals", form(hazard, "仓库", "请检查", bureau.department()))
                        .status())
                .isIn(403, 404);
        assertThat(officer.post("/api/referrals", form(hazard, "仓库", "请检查", UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void keepsDepartmentsApartAndOutOfEverythingElse() {
        var id = send(hazard, "仓库", "请检查").body().get("id").asString();
        for (var table : List.of(
                "territory.village",
                "roster.officer",
                "posting.posting",
                "casework.entry",
                "access.account",
                "patrol.finding")) {
            assertThat(countAs(firePerson, table)).as(table).isZero();
        }
        assertThat(countAs(firePerson, "referral.referral")).isEqualTo(1);
        assertThat(countAs(firePerson, "referral.department")).isEqualTo(1);
        var elsewhere = bureaus.open().person(Role.DEPARTMENT, null);
        assertThat(countAs(elsewhere, "referral.referral")).isZero();
        assertThat(HttpPerson.of(port, elsewhere)
                        .put("/api/department-desk/" + id + "/contact", "{\"name\": \"甲\"}")
                        .status())
                .isEqualTo(404);
        assertThat(fire.get("/api/referrals").status()).isEqualTo(403);
        assertThat(fire.get("/api/ledger-entries").status()).isEqualTo(403);
    }

    @Test
    void risesToTheStationAndThenToTheBureau() {
        var today = LocalDate.now(clock.withZone(zone));
        var late = past(30, today.minusDays(2));
        assertThat(level(leader, late)).isEqualTo("STATION");
        assertThat(settle(office, late, "COORDINATE", "约定").status()).isEqualTo(403);
        assertThat(settle(leader, late, "COORDINATE", "约定下周答复").status()).isEqualTo(200);
        assertThat(level(leader, late)).isEqualTo("NONE");
        assertThat(settle(leader, late, "COORDINATE", "再次约定").problem()).endsWith("referral-not-overdue");
        assertThat(settle(leader, late, "WITHDRAW", "改由村里处理").status()).isEqualTo(200);

        var later = past(40, today.minusDays(20));
        assertThat(level(leader, later)).isEqualTo("BUREAU");
        assertThat(settle(leader, later, "COORDINATE", "约定").status()).isEqualTo(403);
        assertThat(settle(office, later, "COORDINATE", "分局与大队约定").status()).isEqualTo(200);
    }

    @Test
    void goesToTheSuccessor() {
        var id = UUID.fromString(send(hazard, "仓库", "请检查").body().get("id").asString());
        var kind = openItems.stream()
                .filter(items -> items.kind().equals("referral"))
                .findFirst()
                .orElseThrow();
        var from = Objects.requireNonNull(person.officer());
        var to = UUID.randomUUID();

        assertThat(bureau.run(kind::countByVillage)).containsEntry(bureau.village(0), 1);
        assertThat(bureau.run(() -> kind.moveTo(bureau.village(0), from, to))).isEqualTo(1);
        assertThat(bureau.run(() -> kind.list(bureau.village(0), to)))
                .extracting(item -> item.id())
                .containsExactly(id);
        assertThat(bureau.run(() -> kind.count(bureau.village(0), from))).isZero();
    }

    @Test
    void takesOneOfTwoStepsThatComeTogether() throws Exception {
        var id = send(hazard, "仓库", "请检查").body().get("id").asString();
        take(id, "林工");
        reply(id, "已清理");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.<Callable<Integer>>of(
                    () -> settle(leader, id, "ACCEPT", null).status(),
                    () -> settle(leader, id, "RETURN", "不够").status()));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    private String record() {
        var answer = officer.post("/api/ledger-entries", """
                {"villageId": "%s", "happenedAt": "%s",
                 "details": {"kind": "HAZARD", "type": "FIRE", "severity": "GENERAL", "text": "货架挡住安全出口"}}
                """.formatted(
                        bureau.village(0), clock.instant().minus(Duration.ofHours(1))));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().at("/head/id").asString();
    }

    private String past(int sentDaysAgo, LocalDate dueOn) {
        var at = clock.instant().minus(Duration.ofDays(sentDaysAgo));
        var mark = new Mark(at, person.signature(), person.name());
        var wanted = new NewReferral(Source.ENTRY, UUID.fromString(record()), bureau.department(), "仓库", "请检查", dueOn);
        return bureau.run(() -> history.add(wanted, mark, List.of(new PastStep(ReferralStep.TAKE, "林工", null, mark))))
                .id()
                .toString();
    }

    private Answer send(String entry, String address, String question) {
        return officer.post("/api/referrals", form(entry, address, question, bureau.department()));
    }

    private static String form(String entry, String address, String question, UUID department) {
        return """
                {"source": "ENTRY", "sourceId": "%s", "departmentId": "%s", "address": "%s", "question": "%s"}
                """.formatted(entry, department, address, question);
    }

    private Answer take(String id, String name) {
        return fire.put("/api/department-desk/" + id + "/contact", "{\"name\": \"%s\"}".formatted(name));
    }

    private Answer reply(String id, String text) {
        return fire.post("/api/department-desk/" + id + "/reply", "{\"text\": \"%s\"}".formatted(text));
    }

    private static Answer settle(
            HttpPerson by, String id, String step, @org.jspecify.annotations.Nullable String said) {
        return by.post(
                "/api/referrals/" + id + "/steps",
                said == null
                        ? "{\"step\": \"%s\"}".formatted(step)
                        : "{\"step\": \"%s\", \"said\": \"%s\"}".formatted(step, said));
    }

    private static JsonNode desk(HttpPerson by) {
        return by.get("/api/department-desk").body().get("referrals");
    }

    private static String level(HttpPerson by, String id) {
        return by.get("/api/referrals")
                .body()
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .get("level")
                .asString();
    }

    private long countAs(Person by, String table) {
        return Objects.requireNonNull(bureau.as(
                by,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())));
    }
}
