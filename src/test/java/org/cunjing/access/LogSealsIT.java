package org.cunjing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.LogSeals.Fault;
import org.cunjing.access.LogSeals.FaultKind;
import org.cunjing.access.LogSeals.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The owner of the database alters a log behind the application's back.
@CunjingIT
class LogSealsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    LogSeals seals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcConnectionDetails owner;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Person auditor;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        auditor = bureau.person(Role.AUDITOR, null);
    }

    @Test
    void findsBothLogsIntactAndTheHeadMovesWithThem() {
        var first = verify();
        writeATownship();
        var second = verify();

        assertThat(first.fault()).isEmpty();
        assertThat(second.fault()).isEmpty();
        assertThat(second.head().orElseThrow().number())
                .isEqualTo(first.head().orElseThrow().number() + 1);
        assertThat(verify().head()).isEqualTo(second.head());
    }

    @Test
    void namesTheRowThatWasAltered() throws SQLException {
        verify();
        writeATownship();
        long seal = verify().head().orElseThrow().number();
        var row = aRowOf(seal);

        asOwner("update guard.written set actor = 'somebody-else' where id = '%s'".formatted(row));

        assertThat(verify().fault())
                .get()
                .extracting(Fault::seal, Fault::kind, Fault::log, Fault::row)
                .containsExactly(seal, FaultKind.ROW_CHANGED, "writes", row);
    }

    @Test
    void namesTheSealOfARowThatWasAlteredTogetherWithItsDigest() throws SQLException {
        long seal = verify().head().orElseThrow().number();
        var row = aRowOf(seal);

        asOwner("update guard.written set actor = 'somebody-else' where id = '%s'".formatted(row));
        asOwner("update guard.written w set digest = guard.digest(w) where id = '%s'".formatted(row));

        assertThat(kindOfFault()).isEqualTo(FaultKind.SEAL_CHANGED);
    }

    @Test
    void noticesARowThatIsGone() throws SQLException {
        var row = aRowOf(verify().head().orElseThrow().number());

        asOwner("delete from guard.written where id = '%s'".formatted(row));

        assertThat(kindOfFault()).isEqualTo(FaultKind.ROWS_MISSING);
    }

    @Test
    void noticesASealThatIsGone() throws SQLException {
        verify();
        writeATownship();
        verify();

        asOwner("delete from guard.seal where number = 1 and bureau = '%s'".formatted(bureau.code()));

        assertThat(kindOfFault()).isEqualTo(FaultKind.SEAL_MISSING);
    }

    @Test
    void coversLooksAtPersonalDataToo() throws SQLException {
        bureau.run(() -> jdbc.sql("""
                        insert into guard.looked (bureau, actor, role, entity, row_id, field, purpose)
                        values (guard.bureau(), 'a', 'r', 'e', 'i', 'f', 'call back')
                        """).update());
        assertThat(verify().fault()).isEmpty();

        asOwner("update guard.looked set purpose = 'x' where bureau = '%s'".formatted(bureau.code()));

        assertThat(verify().fault()).get().extracting(Fault::log).isEqualTo("looks");
    }

    @Test
    void sealsEveryRowOnceWhileOthersWrite() throws Exception {
        try (var threads = Executors.newFixedThreadPool(5)) {
            var running = new ArrayList<Future<?>>();
            for (int writer = 0; writer < 4; writer++) {
                running.add(threads.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        writeATownship();
                    }
                }));
            }
            for (int i = 0; i < 10; i++) {
                running.add(threads.submit(seals::seal));
            }
            for (var each : running) {
                each.get();
            }
        }

        assertThat(verify().fault()).isEmpty();
        Long loose =
                bureau.run(() -> jdbc.sql("select count(*) from guard.written where seal is null or digest is null")
                        .query(Long.class)
                        .single());
        Long covered =
                bureau.run(() -> jdbc.sql("select sum(rows) - (select count(*) from guard.written) from guard.seal")
                        .query(Long.class)
                        .single());
        assertThat(loose).isZero();
        assertThat(covered).isZero();
    }

    @Test
    void letsTheApplicationAlterNoSeal() {
        assertThatThrownBy(() -> bureau.run(
                        () -> jdbc.sql("update guard.seal set hash = '\\x00'").update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void showsTheHeadToAuditorsOnly() {
        var http = HttpPerson.of(port, auditor);

        var verified = http.post("/api/logs/seal/verification", "");

        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.body().get("fault").isNull()).isTrue();
        assertThat(http.get("/api/logs/seal").body().get("head").get("hash").asString())
                .hasSize(64);
        var administrator = HttpPerson.of(port, bureau.person(Role.ADMINISTRATOR, null));
        assertThat(administrator.get("/api/logs/seal").status()).isEqualTo(403);
    }

    private Verification verify() {
        return bureau.as(auditor, seals::verify);
    }

    private FaultKind kindOfFault() {
        return verify().fault().orElseThrow().kind();
    }

    private void writeATownship() {
        bureau.run(() -> jdbc.sql(
                        "insert into territory.township (bureau, code, name) values (guard.bureau(), :code, 'x')")
                .param("code", UUID.randomUUID().toString())
                .update());
    }

    private UUID aRowOf(long seal) {
        return bureau.run(() -> jdbc.sql("select id from guard.written where seal = :seal order by id limit 1")
                .param("seal", seal)
                .query(UUID.class)
                .single());
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
