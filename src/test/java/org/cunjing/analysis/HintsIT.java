package org.cunjing.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.HttpPerson.Answer;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeam.Kind;
import org.cunjing.patrol.RapidResponseTeams;
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

/// Three hazards found at one corner become a hint, and the hint an order or nothing.
@CunjingIT
class HintsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    RapidResponseTeams teams;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    TestBureau bureau;
    UUID team;
    Person leaderPerson;
    HttpPerson leader;
    HttpPerson office;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        team = UUID.randomUUID();
        var officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(team, "快反一队", Kind.STATION, bureau.station(0), 6, "测试镇", "24 h"));
            postings.start(new NewPosting(
                    bureau.village(0),
                    Objects.requireNonNull(officer.officer()),
                    Duty.DEDICATED,
                    LocalDate.of(2020, 1, 1),
                    null,
                    null));
        });
        leaderPerson = bureau.person(Role.STATION_LEADER, bureau.station(0));
        leader = HttpPerson.of(port, leaderPerson);
        office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        List.of(1, 2, 3).forEach(_ -> find());
    }

    @Test
    void becomesADraftWithItsRuleAndRowsAsBasis() {
        var hint = only(leader);
        assertThat(hint.at("/rule/kind").asString()).isEqualTo("REPEAT");
        assertThat(hint.get("rows")).hasSize(3);

        assertThat(accept(hint, " ", "2099-02-02").status()).isEqualTo(422);
        assertThat(accept(hint, "复查该处隐患", "2020-02-02").status()).isEqualTo(422);
        var accepted = accept(hint, "复查该处隐患", "2099-02-02");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(201);
        var order = leader.get(
                        "/api/work-orders/" + accepted.body().get("orderId").asString())
                .body();
        assertThat(order.at("/order/state").asString("")).isEqualTo("DRAFT");
        assertThat(order.toString()).contains("研判提示（同处重复，第 0 版）", "共 3 起", "100 米内 90 天里至少 3 起");
        assertThat(leader.get("/api/hints").body()).isEmpty();
        assertThat(accept(hint, "复查该处隐患", "2099-02-02").problem()).endsWith("hint-gone");
    }

    @Test
    void doesNotReturnForTheSameRowsAndReturnsWithANewOne() {
        var hint = only(leader);
        assertThat(dismiss(hint, " ").status()).isEqualTo(422);
        assertThat(dismiss(hint, "已在整治").status()).isEqualTo(204);
        assertThat(dismiss(hint, "再来一次").problem()).endsWith("hint-gone");
        assertThat(leader.get("/api/hints").body()).isEmpty();
        assertThat(leader.get("/api/hints/decisions")
                        .body()
                        .get(0)
                        .get("reason")
                        .asString())
                .isEqualTo("已在整治");

        find();
        assertThat(only(leader).get("rows")).hasSize(4);
    }

    @Test
    void refusesARuleOnPeopleAndSaysWhy() {
        for (var attribute : List.of("age", "户籍", "drug_users")) {
            var answer = rule(office, 0, "[\"place\", \"" + attribute + "\"]", 3);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.toString()).contains("rule-about-a-person", "is about a person");
        }
        assertThat(rule(office, 0, "[\"weather\"]", 3).toString()).contains("attribute-unknown");
        assertThat(rule(leader, 0, "[\"place\"]", 3).status()).isEqualTo(403);
        assertThat(office.get("/api/hints/rules").body().get(0).get("versions")).isEmpty();
    }

    @Test
    void keepsEveryVersionOfARule() {
        assertThat(rule(office, 0, "[\"place\", \"kind\"]", 4)
                        .body()
                        .at("/rule/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(leader.get("/api/hints").body()).as("three are too few now").isEmpty();
        assertThat(rule(office, 0, "[\"place\"]", 3).problem()).endsWith("hint-rule-changed");
        assertThat(rule(office, 1, "[\"place\"]", 3).status()).isEqualTo(200);
        assertThat(leader.get("/api/hints/rules").body().get(0).get("versions"))
                .extracting(version -> version.at("/rule/least").asInt())
                .containsExactly(3, 4);
        assertThat(rule(office, 2, "[\"place\"]", 1).status()).isEqualTo(422);
    }

    @Test
    void staysInTheVillagesOfTheStation() {
        var hint = only(leader);
        var stranger = bureau.person(Role.STATION_LEADER, bureau.station(1));
        var neighbour = HttpPerson.of(port, stranger);

        assertThat(neighbour.get("/api/hints").body()).isEmpty();
        assertThat(neighbour
                        .post(path(hint, "dismissal"), "{\"reason\": \"不需要\"}")
                        .problem())
                .endsWith("hint-gone");
        assertThat(dismiss(hint, "已在整治").status()).isEqualTo(204);
        assertThat(count(leaderPerson)).isEqualTo(1);
        assertThat(count(stranger)).isZero();
    }

    private long count(Person person) {
        Long count = bureau.as(
                person,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from analysis.hint_decision")
                        .query(Long.class)
                        .single()));
        return count;
    }

    private static JsonNode only(HttpPerson person) {
        var hints = person.get("/api/hints").body();
        assertThat(hints).as(hints.toString()).hasSize(1);
        return hints.get(0);
    }

    private Answer accept(JsonNode hint, String title, String due) {
        return leader.post(path(hint, "order"), """
                {"role": "INSPECTOR", "title": "%s", "task": "到现场复查", "due": "%s"}
                """.formatted(title, due));
    }

    private Answer dismiss(JsonNode hint, String reason) {
        return leader.post(path(hint, "dismissal"), "{\"reason\": \"" + reason + "\"}");
    }

    private static String path(JsonNode hint, String what) {
        return "/api/hints/" + hint.get("id").asString() + "/" + what;
    }

    private static Answer rule(HttpPerson person, int version, String attributes, int least) {
        return person.put("/api/hints/rules/REPEAT", """
                {"version": %d, "inUse": true, "windowDays": 90, "least": %d, "metres": 100, "days": 0,
                 "incidents": ["FOUND_HAZARD"], "attributes": %s, "why": "按本地情况调整"}
                """.formatted(version, least, attributes));
    }

    private void find() {
        var answer = leader.post("/api/findings", """
                {"teamId": "%s", "kind": "HAZARD", "latitudeDeg": 30.005, "longitudeDeg": 104.005,
                 "words": "转角堆物", "measures": "当场劝离"}
                """.formatted(team));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
