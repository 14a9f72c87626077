package org.cunjing.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CunjingIT
class LogAndAccountIT {

    @Autowired
    TestBureaus bureaus;

    @LocalServerPort
    int port;

    TestBureau bureau;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
    }

    @Test
    void letsTheAuditorReadWritesPageByPage() {
        var auditor = HttpPerson.of(port, bureau.person(Role.AUDITOR, null));

        var first = auditor.get("/api/logs/writes?entity=territory.village&limit=2");
        assertThat(first.body()).hasSize(2);
        assertThat(first.body().get(0).get("operation").asString()).isEqualTo("INSERT");
        assertThat(auditor.get("/api/logs/writes?entity=territory.village&offset=4")
                        .body())
                .hasSize(1);
        assertThat(auditor.get("/api/logs/looks").status()).isEqualTo(200);
        assertThat(auditor.get("/api/logs/looks?limit=0").status()).isEqualTo(400);
    }

    @Test
    void keepsTheLogsFromEverybodyElse() {
        for (var role : Role.values()) {
            if (role != Role.AUDITOR) {
                var station = role == Role.STATION_LEADER || role == Role.SQUAD_LEADER || role == Role.COMMUNITY_OFFICER
                        ? bureau.station(0)
                        : null;
                var person = HttpPerson.of(port, bureau.person(role, station));
                assertThat(person.get("/api/logs/writes").status())
                        .as(role.name())
                        .isEqualTo(403);
                assertThat(person.get("/api/logs/looks").status())
                        .as(role.name())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void letsTheAdministratorOpenAnAccountAndSetItsPassword() {
        var administrator = HttpPerson.of(port, bureau.person(Role.ADMINISTRATOR, null));
        var form = "{\"login\":\"new-office\",\"name\":\"新人\",\"role\":\"BUREAU_OFFICE\"}";

        var opened = administrator.post("/api/accounts", form);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.body().get("ready").asBoolean()).isFalse();
        var password = "/api/accounts/" + opened.body().get("id").asString() + "/password";
        assertThat(administrator.put(password, "{\"password\":\"short\"}").status())
                .isEqualTo(422);
        assertThat(administrator
                        .put(password, "{\"password\":\"long-enough-1\"}")
                        .status())
                .isEqualTo(204);

        assertThat(administrator.post("/api/accounts", form).status()).isEqualTo(409);
        var fresh = HttpPerson.signedIn(port, "new-office@" + bureau.code(), "long-enough-1");
        assertThat(fresh.get("/api/accounts").status()).isEqualTo(403);
        assertThat(administrator.get("/api/suggestions").status()).isEqualTo(403);
    }
}
