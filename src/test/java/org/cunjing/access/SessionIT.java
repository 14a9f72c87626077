package org.cunjing.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CunjingIT
class SessionIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void keepsTheIdOfTheAccountAndNothingElseOfAPerson() {
        var auditor = bureau.person(Role.AUDITOR, null);
        HttpPerson.of(port, auditor).get("/api/session");

        var kept = jdbc.sql(
                        "select to_jsonb(s) - 'principal_name' as rest from session.session s where principal_name = :who")
                .param("who", bureau.code() + "/" + auditor.account())
                .query((row, _) -> row.getString("rest"))
                .single();

        assertThat(kept)
                .matches("[{](\"\\w+\": (\"[-0-9a-f]{36}\"|\\d+)(, )?)+}")
                .doesNotContain(auditor.account().toString());
        assertThat(tablesOfSessions()).containsExactly("session");
    }

    private List<String> tablesOfSessions() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'session'")
                .query((row, _) -> row.getString("table_name"))
                .list();
    }

    /// What a backup of the database tells is not enough to get in.
    @Test
    void letsNobodyInWithTheIdOfASessionAlone() {
        var auditor = bureau.person(Role.AUDITOR, null);
        HttpPerson.of(port, auditor).get("/api/session");
        var id = jdbc.sql("select session_id from session.session where principal_name = :name")
                .param("name", bureau.code() + "/" + auditor.account())
                .query(String.class)
                .single();
        var cookie = Base64.getEncoder().encodeToString((id + "." + "A".repeat(43)).getBytes(UTF_8));

        var thief = HttpPerson.visitor(port).send("GET", "/api/session", null, "Cookie", "cunjing-session=" + cookie);

        assertThat(thief.status()).isEqualTo(401);
    }

    @Test
    void endsTheOtherSessionsOfAPerson() {
        var auditor = bureau.person(Role.AUDITOR, null);
        var here = HttpPerson.of(port, auditor);
        var elsewhere = HttpPerson.of(port, auditor);
        assertThat(here.get("/api/sessions").body()).hasSize(2);

        assertThat(here.delete("/api/sessions").status()).isEqualTo(204);

        assertThat(elsewhere.get("/api/session").status()).isEqualTo(401);
        assertThat(here.get("/api/sessions").body()).hasSize(1);
        assertThat(here.get("/api/sessions").body().get(0).get("current").asBoolean())
                .isTrue();
    }

    @Test
    void endsEverySessionOfAnAccountThatIsClosed() {
        var office = bureau.person(Role.BUREAU_OFFICE, null);
        var working = HttpPerson.of(port, office);
        var administrator = HttpPerson.of(port, bureau.person(Role.ADMINISTRATOR, null));
        var closed = "/api/accounts/" + office.account() + "/closed";

        assertThat(administrator.put(closed, "").status()).isEqualTo(204);

        assertThat(working.get("/api/session").status()).isEqualTo(401);
        assertThatThrownBy(() -> HttpPerson.of(port, office)).hasMessageContaining("wrong-credentials");
        assertThat(administrator.delete(closed).status()).isEqualTo(204);
        assertThat(HttpPerson.of(port, office).get("/api/session").status()).isEqualTo(200);
        assertThat(working.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void endsEverySessionWhenThePasswordIsSetAnew() {
        var office = bureau.person(Role.BUREAU_OFFICE, null);
        var working = HttpPerson.of(port, office);
        var administrator = HttpPerson.of(port, bureau.person(Role.ADMINISTRATOR, null));

        administrator.put("/api/accounts/" + office.account() + "/password", "{\"password\":\"another-one-2\"}");

        assertThat(working.get("/api/session").status()).isEqualTo(401);
    }

    /// The stream belongs to the session that stays, so nothing else can end it.
    @Test
    @Timeout(60)
    void closesLiveStreamsWhenSessionsEnd() {
        var person = HttpPerson.of(port, bureau.person(Role.BUREAU_OFFICE, null));
        var ended = CompletableFuture.runAsync(
                () -> assertThatThrownBy(() -> person.hear("/api/live", "nothing-of-the-kind", Duration.ofMinutes(1)))
                        .isInstanceOf(NoSuchElementException.class));

        while (!ended.isDone()) {
            person.delete("/api/sessions");
        }

        ended.join();
        assertThat(person.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void letsNoAdministratorCloseTheirOwnAccount() {
        var person = bureau.person(Role.ADMINISTRATOR, null);
        var administrator = HttpPerson.of(port, person);

        var answer = administrator.put("/api/accounts/" + person.account() + "/closed", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("type").asString()).isEqualTo("/problems/own-account");
    }

    @Test
    void givesAPhoneAShiftAndADeskAQuarterOfAnHour() {
        var officer = bureau.person(Role.POSTED_OFFICER, null);
        var auditor = bureau.person(Role.AUDITOR, null);
        HttpPerson.of(port, officer).get("/api/session");
        HttpPerson.of(port, auditor).get("/api/session");

        assertThat(idleSeconds(officer)).isEqualTo(8 * 60 * 60);
        assertThat(idleSeconds(auditor)).isEqualTo(15 * 60);
    }

    private int idleSeconds(Actor.Person person) {
        return jdbc.sql("select max_inactive_interval from session.session where principal_name = :name")
                .param("name", bureau.code() + "/" + person.account())
                .query(Integer.class)
                .single();
    }
}
