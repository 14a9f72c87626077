package org.cunjing.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Session and person are asked for together, and once a minute the use is noted: nothing of that lasts longer than it
/// may.
@CunjingIT
class SessionUseIT {

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
    void notesTheLastUseOnceAMinute() {
        var auditor = bureau.person(Role.AUDITOR, null);
        var person = HttpPerson.of(port, auditor);
        long signedIn = lastUse(auditor);
        person.get("/api/session");
        assertThat(lastUse(auditor)).isEqualTo(signedIn);

        usedBefore(auditor, 2);
        person.get("/api/session");

        assertThat(lastUse(auditor)).isGreaterThanOrEqualTo(signedIn);
    }

    @Test
    void endsASessionThatLayIdle() {
        var auditor = bureau.person(Role.AUDITOR, null);
        var person = HttpPerson.of(port, auditor);
        usedBefore(auditor, 14);
        assertThat(person.get("/api/session").status()).isEqualTo(200);

        usedBefore(auditor, 16);

        assertThat(person.get("/api/session").status()).isEqualTo(401);
    }

    /// Another process of the same installation has no way but the table to tell this one.
    @Test
    void endsWithItsRow() {
        var auditor = bureau.person(Role.AUDITOR, null);
        var person = HttpPerson.of(port, auditor);
        person.get("/api/session");

        jdbc.sql("delete from session.session where principal_name = :who")
                .param("who", who(auditor))
                .update();

        assertThat(person.get("/api/session").status()).isEqualTo(401);
    }

    /// Taken back by whatever process: the next request asks the table.
    @Test
    void opensAVillageNoLongerThanItsMandate() {
        var officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        var person = HttpPerson.of(port, officer);
        bureau.withVillages(officer, bureau.village(0));
        assertThat(person.get("/api/session").body().get("villageIds")).hasSize(1);

        bureau.run(() -> jdbc.sql("delete from access.mandate where account_id = :account")
                .param("account", officer.account())
                .update());

        assertThat(person.get("/api/session").body().get("villageIds")).isEmpty();
    }

    private void usedBefore(Actor.Person person, int minutes) {
        jdbc.sql("""
                        update session.session
                           set last_access_time = :used, expiry_time = :used + max_inactive_interval * 1000
                         where principal_name = :who
                        """)
                .param(
                        "used",
                        System.currentTimeMillis() - Duration.ofMinutes(minutes).toMillis())
                .param("who", who(person))
                .update();
    }

    private long lastUse(Actor.Person person) {
        return jdbc.sql("select last_access_time from session.session where principal_name = :who")
                .param("who", who(person))
                .query(Long.class)
                .single();
    }

    private String who(Actor.Person person) {
        return bureau.code() + "/" + person.account();
    }
}
