package org.cunjing.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class LedgerControllerIT {

    private static final String PATH = "/api/ledger-entries";

    @Autowired
    TestBureaus bureaus;

    @LocalServerPort
    int port;

    TestBureau bureau;
    HttpPerson officer;
    HttpPerson leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officer = HttpPerson.of(
                port, bureau.withVillages(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)), bureau.village(0)));
        leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
    }

    @Test
    void recordsVerifiesAndShowsTheTrace() {
        var id = UUID.randomUUID();
        var made = officer.post(PATH, form(id, "希望增加路灯"));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(officer.post(PATH + "/" + id + "/verification", "{}").status())
                .isEqualTo(403);
        assertThat(leader.post(PATH + "/" + id + "/verification", "{}").status())
                .isEqualTo(200);
        assertThat(leader.post(PATH + "/" + id + "/verification", "{}").status())
                .isEqualTo(409);

        var shown = officer.get(PATH + "/" + id).body();

        assertThat(shown.at("/details/kind").asString()).isEqualTo("OPINION");
        assertThat(shown.at("/head/state").asString()).isEqualTo("VERIFIED");
        assertThat(shown.at("/verified/name").asString()).isNotEmpty();
    }

    @Test
    void refusesATextWithACitizensNumberAndSaysWhere() {
        var answer = officer.post(PATH, form(UUID.randomUUID(), "请联系 13800138000"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("details.text");
        assertThat(answer.body().at("/errors/0/message").asString()).contains("mobile number");
    }

    @Test
    void listsByFilterAndCountsWithTheSameFilter() {
        officer.post(PATH, form(UUID.randomUUID(), "希望增加路灯"));
        officer.post(PATH, form(UUID.randomUUID(), "希望增加巡逻"));

        var office = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        var query = "?role=LIAISON&from=2026-03-01&to=2026-03-31&stationId=" + bureau.station(0);

        assertThat(office.get(PATH + query + "&limit=1").body().at("/total").asInt())
                .isEqualTo(2);
        assertThat(office.get(PATH + "?stationId=" + bureau.station(1))
                        .body()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(office.get("/api/ledger-counts" + query)
                        .body()
                        .at("/roles/0/entries")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void answersAnIllegalStepWithConflict() {
        var id = UUID.randomUUID();
        officer.post(PATH, form(id, "希望增加路灯"));

        var answer = officer.post(PATH + "/" + id + "/steps", "{\"step\":\"NOTIFY\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().at("/type").asString()).endsWith("step-not-possible");
    }

    private String form(UUID id, String text) {
        return """
                {"id":"%s","villageId":"%s","happenedAt":"2026-03-02T02:00:00Z","workOrderId":null,"place":null,
                 "details":{"kind":"OPINION","source":"VISIT","aboutPolice":false,"text":"%s"}}
                """.formatted(id, bureau.village(0), text);
    }
}
