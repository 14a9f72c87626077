package org.cunjing.casework.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@CunjingIT
class SiteControllerIT {

    private static final String CODE = "91350100M000100Y43";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson officer;
    HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        var posted = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0));
        officer = HttpPerson.of(port, posted);
        leader = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(0)));
    }

    @Test
    void isListedCorrectedAndClosedAndStaysReadable() {
        var id = add(0, "测试食品厂", CODE).get("id").asString();

        var changed = officer.put("/api/sites/" + id, change(1, "测试食品二厂"));
        assertThat(changed.body().get("version").asInt()).isEqualTo(2);
        assertThat(leader.put("/api/sites/" + id, change(1, "别的名字")).problem()).endsWith("/site-changed");

        var closing = "{\"lastDay\":\"%s\",\"why\":\"已搬迁\"}";
        assertThat(leader.post("/api/sites/" + id + "/closing", closing.formatted("2999-01-01"))
                        .status())
                .isEqualTo(422);
        assertThat(leader.post("/api/sites/" + id + "/closing", closing.formatted(today()))
                        .status())
                .isEqualTo(200);
        assertThat(officer.put("/api/sites/" + id, change(3, "再改")).problem()).endsWith("/site-closed");
        assertThat(officer.get("/api/sites").body().get("total").asInt()).isZero();
        assertThat(officer.get("/api/sites?closed=true")
                        .body()
                        .at("/sites/0/closedWhy")
                        .asString())
                .isEqualTo("已搬迁");
        assertThat(officer.get("/api/sites/" + id).body().get("name").asString())
                .isEqualTo("测试食品二厂");
    }

    @Test
    void refusesAWrongCodeANumberOfAPersonAndANameThatIsTaken() {
        assertThat(faulty(officer.post("/api/sites", form(0, "厂一", "91350100M000100Y44"))))
                .isEqualTo("unitCode");
        assertThat(faulty(officer.post("/api/sites", form(0, "负责人13800000000", ""))))
                .isEqualTo("name");
        add(0, "同名店", "");
        assertThat(officer.post("/api/sites", form(0, "同名店", "")).problem()).endsWith("/site-listed");
        assertThat(leader.post("/api/sites", form(1, "同名店", "")).status()).isEqualTo(201);
    }

    @Test
    void staysInItsVillages() {
        var id = add(0, "只在本村", "").get("id").asString();
        var neighbour =
                HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(3)));
        var committee = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0));

        assertThat(neighbour.get("/api/sites").body().get("total").asInt()).isZero();
        assertThat(neighbour.get("/api/sites/" + id).status()).isEqualTo(404);
        assertThat(neighbour.put("/api/sites/" + id, change(1, "改")).status()).isEqualTo(404);
        assertThat(neighbour.post("/api/sites", form(0, "越界", "")).status()).isEqualTo(403);
        assertThat(HttpPerson.of(port, committee).get("/api/sites").status()).isEqualTo(403);
        long seen = bureau.as(committee, () -> transactions.execute(_ -> count()));
        assertThat(seen).isZero();
    }

    @Test
    void knowsWhenItWasInspectedAndWhatIsOpenThere() {
        var id = add(0, "被检查的店", "").get("id").asString();
        record(
                0,
                "\"kind\":\"INSPECTION\",\"siteKind\":\"VENUE\",\"site\":\"被检查的店\",\"siteId\":\"" + id
                        + "\",\"inspectors\":2,\"result\":\"HAZARD_FOUND\"");
        record(
                0,
                "\"kind\":\"HAZARD\",\"type\":\"FIRE\",\"severity\":\"GENERAL\",\"text\":\"通道堆物\",\"siteId\":\"" + id
                        + "\"");

        var site = officer.get("/api/sites/" + id).body();

        assertThat(site.get("inspectedOn").asString()).isEqualTo("2026-03-02");
        assertThat(site.get("openHazards").asInt()).isEqualTo(1);
        assertThat(officer.get("/api/ledger-entries?siteId=" + id)
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void isNotNamedFromAnotherVillageNorAfterItsEnd() {
        var elsewhere = HttpPerson.of(port, bureau.person(Role.STATION_LEADER, bureau.station(1)))
                .post("/api/sites", form(3, "别村的店", ""))
                .body()
                .get("id")
                .asString();
        var hazard =
                "\"kind\":\"HAZARD\",\"type\":\"FIRE\",\"severity\":\"GENERAL\",\"text\":\"通道堆物\",\"siteId\":\"%s\"";
        assertThat(faulty(entry(0, hazard.formatted(elsewhere)))).isEqualTo("details.siteId");

        var id = add(0, "早已关闭", "").get("id").asString();
        bureau.run(() -> jdbc.sql(
                        "update territory.site set valid_from = '2020-01-01', valid_to = '2020-06-01', closed_why = '停业'")
                .update());
        assertThat(faulty(entry(0, hazard.formatted(id)))).isEqualTo("details.siteId");
    }

    private JsonNode add(int village, String name, String code) {
        var answer = officer.post("/api/sites", form(village, name, code));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body();
    }

    private String form(int village, String name, String code) {
        return "{\"villageId\":\"%s\",\"site\":%s}".formatted(bureau.village(village), facts(name, code));
    }

    private static String facts(String name, String code) {
        return """
                {"kind":"VENUE","name":"%s","address":"一组3号","responsiblePost":"店长","unitCode":"%s"}
                """.formatted(name, code);
    }

    private static String change(int version, String name) {
        return "{\"version\":%d,\"site\":%s}".formatted(version, facts(name, CODE));
    }

    private void record(int village, String details) {
        assertThat(entry(village, details).status()).isEqualTo(201);
    }

    private HttpPerson.Answer entry(int village, String details) {
        return officer.post(
                "/api/ledger-entries",
                "{\"villageId\":\"%s\",\"happenedAt\":\"2026-03-02T02:00:00Z\",\"details\":{%s}}"
                        .formatted(bureau.village(village), details));
    }

    private String today() {
        return bureau.run(() -> jdbc.sql("select (now() at time zone 'Asia/Shanghai')::date::text as day")
                .query((row, _) -> row.getString("day"))
                .single());
    }

    private static String faulty(HttpPerson.Answer answer) {
        assertThat(answer.problem()).endsWith("/faulty-form");
        return answer.body().at("/errors/0/field").asString();
    }

    private long count() {
        return jdbc.sql("select count(*) from territory.site").query(Long.class).single();
    }
}
