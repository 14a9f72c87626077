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
class SessionIT {

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
    void tellsWhoIsSignedIn() {
        var leader = bureau.person(Role.STATION_LEADER, bureau.station(0));

        var session = HttpPerson.of(port, leader).get("/api/session");

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.body().get("role").asString()).isEqualTo("STATION_LEADER");
        assertThat(session.body().get("villageIds")).hasSize(3);
    }

    @Test
    void wantsASignInForTheRestOfTheApi() {
        var answer = HttpPerson.visitor(port).get("/api/session");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().get("type").asString()).isEqualTo("/problems/sign-in-needed");
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswords() {
        var officer = bureau.person(Role.BUREAU_OFFICE, null);
        var stranger = HttpPerson.visitor(port);
        stranger.get("/api/session");
        var wrong = "{\"login\":\"%s@%s\",\"password\":\"wrong-password-1\"}".formatted(officer.login(), bureau.code());
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(stranger.post("/api/session", wrong).body().get("type").asString())
                    .isEqualTo("/problems/wrong-credentials");
        }

        var right = wrong.replace("wrong-password-1", TestBureau.PASSWORD);

        assertThat(stranger.post("/api/session", right).body().get("type").asString())
                .isEqualTo("/problems/account-locked");
    }

    @Test
    void endsWithTheSignOut() {
        var person = HttpPerson.of(port, bureau.person(Role.AUDITOR, null));

        person.delete("/api/session");

        assertThat(person.get("/api/session").status()).isEqualTo(401);
    }
}
