package org.cunjing.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.grant.AccessGrant.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// Station 1 reads of village 0, which belongs to station 0, what it was granted and nothing else.
@CunjingIT
class GrantsIT {

    private static final String REASON = "相邻村接连发现消防隐患，需要一并排查";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    GrantStore store;

    @Autowired
    GrantedData data;

    @Autowired
    List<GrantableSource> sources;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person reader;
    Person officePerson;
    HttpPerson room;
    HttpPerson office;
    HttpPerson auditor;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        reader = bureau.person(Role.STATION_LEADER, bureau.station(1));
        officePerson = bureau.person(Role.BUREAU_OFFICE, null);
        room = HttpPerson.of(port, reader);
        office = HttpPerson.of(port, officePerson);
        auditor = HttpPerson.of(port, bureau.person(Role.AUDITOR, null));
        var officer = HttpPerson.of(
                port, bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0)));
        record(officer, """
                {"kind": "HAZARD", "type": "FIRE", "severity": "GENERAL", "text": "货架挡住安全出口"}""");
        record(officer, """
                {"kind": "DISPUTE", "category": "FAMILY", "track": "REFERRAL", "violence": true, "consent": false,
                 "text": "家庭暴力，已转办案队", "facts": {"steps": {}, "threatToLife": false}}""");
        record(officer, """
                {"kind": "DISPUTE", "category": "NEIGHBOUR", "track": "PEOPLES_MEDIATION", "violence": false,
                 "consent": true, "text": "排水沟争执", "facts": {"steps": {}, "threatToLife": false}}""");
    }

    @Test
    void opensTheGrantedFieldsOnlyAndUntilItIsRevoked() {
        var id = asked(ask("hazards", "[\"severity\", \"type\"]", "PT2H"));
        assertThat(read(id).problem()).as("nobody has approved").endsWith("grant-not-in-force");
        assertThat(decide(room, id, true).status()).isEqualTo(403);
        assertThat(decide(office, id, true).body().get("standing").asString()).isEqualTo("IN_FORCE");
        assertThat(decide(office, id, true).problem()).endsWith("grant-moved-on");

        var rows = read(id).body();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("values").propertyNames()).containsExactlyInAnyOrder("type", "severity");
        assertThat(rows.toString()).doesNotContain("货架");

        assertThat(revoke(id, " ").status()).isEqualTo(422);
        assertThat(revoke(id, "排查已经结束").status()).isEqualTo(200);
        assertThat(read(id).status()).isEqualTo(403);
        assertThat(revoke(id, "再撤一次").problem()).endsWith("grant-moved-on");
        assertThat(auditor.get("/api/data-grants/" + id + "/readings").body())
                .extracting(reading -> reading.path("rows").asInt(-1))
                .containsExactly(-1, 1, -1);
        assertThat(count(bureau.person(Role.AUDITOR, null), "guard.looked where entity = 'data_grant.access_grant'"))
                .isEqualTo(3);
    }

    @Test
    void keepsCaseAndServiceApart() {
        var service = approved("hazards", "[\"number\"]", "PT2H");
        var cases = approved("cases", "[\"number\", \"place\", \"state\"]", "PT2H");

        assertThat(read(cases).body()).hasSize(1);
        assertThat(read(cases).body().toString()).doesNotContain("家庭").contains("OPEN");
        assertThat(granted(service, "casework.dispute")).isZero();
        assertThat(granted(service, "casework.entry")).isEqualTo(1);
        assertThat(granted(cases, "casework.hazard")).isZero();
        assertThat(granted(cases, "casework.entry")).as("no other dispute").isEqualTo(1);
        assertThat(ask("cases", "[\"number\", \"text\"]", "PT2H").toString()).contains("beyond-template");
        assertThat(ask("cases", "[\"number\"]", "PT73H").toString()).contains("grant-too-long");
    }

    @Test
    void isNotApprovedByWhoeverAskedForIt() {
        var id = asked(office.post("/api/data-grants", form("hazards", "[\"type\"]", "PT2H", bureau.village(0))));

        assertThat(decide(office, id, true).problem()).endsWith("asked-yourself");
        var other = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        assertThat(decide(other, id, true).status()).isEqualTo(200);
        assertThatThrownBy(() -> bureau.run(
                        () -> jdbc.sql("""
                                update data_grant.access_grant set decided_by = asked_by
                                 where bureau = guard.bureau() and id = :id
                                """).param("id", UUID.fromString(id)).update()))
                .hasStackTraceContaining("access_grant_is_decided_by_another");
    }

    @Test
    void breaksTheGlassForHalfAnHourAndIsJudgedByAnother() {
        assertThat(emergency("急").status()).isEqualTo(422);
        var id = asked(emergency("仓库起火，需要马上掌握周边隐患"));

        assertThat(read(id).body().get(0).get("values").propertyNames())
                .containsExactlyInAnyOrderElementsOf(source("hazards").fields());
        var seen = office.get("/api/data-grants").body().get(0);
        assertThat(Duration.between(instant(seen, "start"), instant(seen, "end")))
                .isEqualTo(AccessGrant.EMERGENCY);
        assertThat(seen.get("reviewDue").asString("")).isNotEmpty();
        assertThat(review(room, id).status()).isEqualTo(403);
        assertThat(review(office, id).body().get("justified").asBoolean()).isTrue();
        assertThat(review(office, id).problem()).endsWith("grant-moved-on");
        assertThat(review(office, approved("hazards", "[\"type\"]", "PT2H")).problem())
                .endsWith("grant-moved-on");
    }

    @Test
    void endsByItselfInTheServiceAndInTheDatabase() {
        var id = UUID.randomUUID();
        var now = clock.instant();
        past(id, now.minus(Duration.ofHours(2)), now.minusSeconds(1));

        assertThat(read(id.toString()).problem()).endsWith("grant-not-in-force");
        assertThat(granted(id.toString(), "casework.entry")).isZero();
        var later = UUID.randomUUID();
        past(later, now.plus(Duration.ofHours(1)), now.plus(Duration.ofHours(2)));
        assertThat(read(later.toString()).status()).isEqualTo(403);
        assertThat(granted(later.toString(), "casework.entry")).isZero();
    }

    @Test
    void opensNothingToOthers() {
        var id = approved("hazards", "[\"type\"]", "PT2H");
        var stranger = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
        var officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(1));

        assertThat(stranger.post(path(id, "readings"), "{}").status()).isEqualTo(404);
        assertThat(stranger.get("/api/data-grants").body()).isEmpty();
        assertThat(office.post(path(id, "readings"), "{}").status()).isEqualTo(403);
        assertThat(grantedTo(officer, id, "casework.entry")).isZero();
        assertThat(count(reader, "casework.entry"))
                .as("a page of the station does not change")
                .isZero();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(ask("diary", "[\"type\"]", "PT2H").toString()).contains("source-unknown");
        assertThat(ask("hazards", "[]", "PT2H").status()).isEqualTo(422);
        assertThat(ask("hazards", "[\"type\"]", "PT-2H").toString()).contains("grant-ends-too-early");
        assertThat(ask("hazards", "[\"type\"]", "PT9000H").toString()).contains("grant-too-long");
        var own = room.post("/api/data-grants", form("hazards", "[\"type\"]", "PT2H", bureau.village(3)));
        assertThat(own.toString()).contains("not-a-foreign-village");
        var neighbour = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        assertThat(neighbour
                        .post("/api/data-grants", form("hazards", "[\"type\"]", "PT2H", bureau.village(0)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void knowsTheSameTemplatesInJavaAndInTheDatabase() {
        assertThat(sources).hasSize(4).allSatisfy(source -> {
            assertThat(text("data_grant.purpose_of", source))
                    .isEqualTo(source.purpose().name());
            assertThat(text("array_to_string", "data_grant.template_of", source))
                    .isEqualTo(String.join(",", source.fields()));
        });
    }

    @Test
    void readsEverySource() {
        for (var source : sources) {
            var fields = "[\"" + String.join("\", \"", source.fields()) + "\"]";
            assertThat(read(approved(source.key(), fields, "PT2H")).status())
                    .as(source.key())
                    .isEqualTo(200);
        }
    }

    private String text(String function, GrantableSource source) {
        return jdbc.sql("select " + function + "(:key)")
                .param("key", source.key())
                .query(String.class)
                .single();
    }

    private String text(String around, String function, GrantableSource source) {
        return jdbc.sql("select %s(%s(:key), ',')".formatted(around, function))
                .param("key", source.key())
                .query(String.class)
                .single();
    }

    private GrantableSource source(String key) {
        return sources.stream()
                .filter(source -> source.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// What row-level security shows of village 0 by itself, whatever the services above would ask.
    private long granted(String grant, String table) {
        return grantedTo(reader, grant, table);
    }

    private long grantedTo(Person person, String grant, String table) {
        Long count = bureau.as(
                person,
                () -> transactions.execute(_ -> {
                    store.open(UUID.fromString(grant));
                    return jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single();
                }));
        return count;
    }

    private long count(Person person, String table) {
        Long count = bureau.as(
                person,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
        return count;
    }

    private void past(UUID id, Instant start, Instant end) {
        var asked = new Mark(clock.instant(), reader.signature(), reader.name());
        bureau.run(() -> {
            store.add(new AccessGrant(
                    id,
                    "hazards",
                    Purpose.SERVICE,
                    List.of("type"),
                    bureau.station(1),
                    Set.of(bureau.village(0)),
                    false,
                    REASON,
                    start,
                    end,
                    State.ASKED,
                    asked,
                    null,
                    null,
                    null));
            store.decide(id, State.OPEN, Mark.of(officePerson, clock.instant()), "同意");
        });
    }

    private String approved(String source, String fields, String length) {
        var id = asked(ask(source, fields, length));
        assertThat(decide(office, id, true).status()).isEqualTo(200);
        return id;
    }

    private static String asked(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private Answer ask(String source, String fields, String length) {
        return room.post("/api/data-grants", form(source, fields, length, bureau.village(0)));
    }

    private String form(String source, String fields, String length, UUID village) {
        return """
                {"source": "%s", "fields": %s, "stationId": "%s", "villageIds": ["%s"], "reason": "%s", "start": "%s",
                 "end": "%s"}
                """.formatted(
                        source,
                        fields,
                        bureau.station(1),
                        village,
                        REASON,
                        clock.instant(),
                        clock.instant().plus(Duration.parse(length)));
    }

    private Answer emergency(String reason) {
        return room.post("/api/granted-data/emergencies", """
                {"source": "hazards", "villageIds": ["%s"], "reason": "%s"}
                """.formatted(bureau.village(0), reason));
    }

    private Answer read(String id) {
        return room.post(path(id, "readings"), "{}");
    }

    private static String path(String id, String what) {
        return "/api/granted-data/" + id + "/" + what;
    }

    private static Answer decide(HttpPerson person, String id, boolean approved) {
        return person.post("/api/data-grants/" + id + "/decision", """
                {"approved": %s, "note": "同意"}""".formatted(approved));
    }

    private Answer revoke(String id, String why) {
        return office.post("/api/data-grants/" + id + "/revocation", """
                {"why": "%s"}""".formatted(why));
    }

    private static Answer review(HttpPerson person, String id) {
        return person.post("/api/data-grants/" + id + "/review", """
                {"justified": true, "remark": "确属紧急"}""");
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.parse(node.get(field).asString());
    }

    private void record(HttpPerson officer, String details) {
        var answer = officer.post("/api/ledger-entries", """
                {"villageId": "%s", "happenedAt": "%s", "details": %s}
                """.formatted(
                        bureau.village(0), clock.instant().minus(Duration.ofHours(1)), details));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
