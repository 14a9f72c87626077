package org.cunjing.casework.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@CunjingIT
class ReviewControllerIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    WorkingDays calendar;

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
    Person owner;
    HttpPerson officer;
    HttpPerson leader;
    LocalDate today;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        today = LocalDate.now(clock.withZone(zone));
        owner = posted(0);
        officer = HttpPerson.of(port, owner);
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
    }

    @Test
    void goesFromTheNoteToTheCheckAndCountsOnce() {
        var id = note(0, "A5101140000002026110001").body().get("id").asString();

        var own = officer.get("/api/reviews/own").body();
        assertThat(own).hasSize(1);
        assertThat(own.at("/0/dueOn").asString())
                .isEqualTo(calendar.addWorkingDays(today, 10).toString());

        var handedIn = officer.post("/api/reviews/%s/findings".formatted(id), visit("[\"LIGHTING\"]", ADVICE));
        assertThat(handedIn.body().get("state").asString()).isEqualTo("REVIEWED");
        assertThat(officer.get("/api/reviews/own").body()).isEmpty();
        assertThat(leader.post("/api/reviews/%s/check".formatted(id), "{}")
                        .body()
                        .get("state")
                        .asString())
                .isEqualTo("CHECKED");
        assertThat(leader.post("/api/reviews/%s/check".formatted(id), "{}").problem())
                .endsWith("/review-not-open");

        var count = month().at("/counts/0");
        assertThat(count.get("inTime").asInt()).isEqualTo(1);
        assertThat(count.get("open").asInt()
                        + count.get("overdue").asInt()
                        + count.get("late").asInt())
                .isZero();
    }

    @Test
    void isGivenBackWithMoreDaysAndHandedInAgain() {
        var id = note(0, "A1001").body().get("id").asString();
        officer.post("/api/reviews/%s/findings".formatted(id), visit("[]", ""));

        var back = leader.post("/api/reviews/%s/check".formatted(id), "{\"missing\":\"PREVENTION_UNCLEAR\"}");

        assertThat(back.body().get("returnedWhy").asString()).isEqualTo("PREVENTION_UNCLEAR");
        assertThat(back.body().get("dueOn").asString())
                .isEqualTo(calendar.addWorkingDays(today, 5).toString());
        var again = officer.post("/api/reviews/%s/findings".formatted(id), "{\"whyNot\":\"VISIT_DECLINED\"}");
        assertThat(again.body().get("state").asString()).isEqualTo("EXCUSED");
        assertThat(month().at("/counts/0/excused").asInt()).isEqualTo(1);
    }

    @Test
    void refusesNamesNumbersOfPersonsAndTheSameCaseTwice() {
        assertThat(note(0, "张三被骗案").status()).isEqualTo(422);
        assertThat(note(0, "11010519491231002X").status()).isEqualTo(422);
        assertThat(note(0, "A2002").status()).isEqualTo(201);
        assertThat(note(0, "A2002").problem()).endsWith("/case-noted-already");
        var id = month().at("/reviews/0/id").asString();
        assertThat(leader.post("/api/reviews/%s/withdrawal".formatted(id), "{\"why\":\"OTHER_VILLAGE\"}")
                        .status())
                .isEqualTo(200);
        posted(1);
        assertThat(note(1, "A2002").status()).isEqualTo(201);
        assertThat(note(2, "A2003").problem()).endsWith("/nobody-reviews");
    }

    @Test
    void linksOnlyWhatFollowsInTheVillage() {
        var id = note(0, "A3001").body().get("id").asString();
        var hazard =
                record("\"kind\":\"HAZARD\",\"type\":\"PUBLIC_SECURITY\",\"severity\":\"GENERAL\",\"text\":\"围墙缺口\"");
        var visit = record("\"kind\":\"COUNCIL_MEETING\",\"topic\":\"通报警情\"");
        var path = "/api/reviews/%s/findings".formatted(id);

        assertThat(officer.post(path, visit("[\"PHYSICAL\"]", "")).body().toString())
                .contains("consequences");
        assertThat(officer.post(path, visit("[\"PHYSICAL\"]", link("HAZARD", visit)))
                        .problem())
                .endsWith("/consequence-elsewhere");
        assertThat(officer.post(
                                path,
                                visit(
                                        "[\"PHYSICAL\"]",
                                        link("HAZARD", UUID.randomUUID().toString())))
                        .status())
                .isEqualTo(404);
        assertThat(officer.post(path, visit("[\"PHYSICAL\"]", link("HAZARD", hazard)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesAVisitThatCannotBeAndAReasonBesideIt() {
        var path = "/api/reviews/%s/findings"
                .formatted(note(0, "A4001").body().get("id").asString());

        assertThat(officer.post(path, "{}").status()).isEqualTo(422);
        assertThat(officer.post(path, "{\"visitedOn\":\"2999-01-01\"}").status())
                .isEqualTo(422);
        assertThat(officer.post(path, "{\"visitedOn\":\"2001-01-01\"}").status())
                .isEqualTo(422);
        assertThat(officer.post(path, "{\"visitedOn\":\"%s\",\"whyNot\":\"MOVED_AWAY\"}".formatted(today))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void isTheOwnersAloneAndOutOfSightElsewhere() {
        var id = note(0, "A5001").body().get("id").asString();
        var colleague = HttpPerson.of(
                port, bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0)));
        var stranger = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)));
        var committee = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0));

        assertThat(colleague
                        .post("/api/reviews/%s/findings".formatted(id), visit("[]", ""))
                        .status())
                .isEqualTo(403);
        assertThat(stranger.post("/api/reviews/%s/check".formatted(id), "{}").status())
                .isEqualTo(404);
        assertThat(stranger.post("/api/reviews", form(0, "A5002")).status()).isEqualTo(403);
        assertThat(HttpPerson.of(port, committee)
                        .get("/api/reviews?month=" + YearMonth.from(today))
                        .status())
                .isEqualTo(403);
        long seen = bureau.as(
                committee,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from casework.review")
                        .query(Long.class)
                        .single()));
        assertThat(seen).isZero();
    }

    private static final String ADVICE = "{\"kind\":\"ADVICE\"}";

    private static String link(String kind, String record) {
        return "{\"kind\":\"%s\",\"recordId\":\"%s\"}".formatted(kind, record);
    }

    private String visit(String failed, String consequences) {
        return "{\"visitedOn\":\"%s\",\"failed\":%s,\"consequences\":[%s]}".formatted(today, failed, consequences);
    }

    private Answer note(int village, String reference) {
        return leader.post("/api/reviews", form(village, reference));
    }

    private String form(int village, String reference) {
        return "{\"villageId\":\"%s\",\"reference\":\"%s\",\"kind\":\"BURGLARY\",\"month\":\"%s\"}"
                .formatted(bureau.village(village), reference, YearMonth.from(today));
    }

    private JsonNode month() {
        return leader.get("/api/reviews?month=" + YearMonth.from(today)).body();
    }

    private String record(String details) {
        var entry = officer.post("/api/ledger-entries", """
                {"villageId":"%s","happenedAt":"%s","details":{%s}}
                """.formatted(bureau.village(0), clock.instant(), details));
        return entry.body().at("/head/id").asString();
    }

    private Person posted(int village) {
        var person = bureau.person(Role.POSTED_OFFICER, null);
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(village), Objects.requireNonNull(person.officer()), Duty.DEDICATED, today, null, null)));
        return bureau.again(person);
    }
}
