package org.cunjing.field.sync;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

/// The database gives up in the middle of a batch: the phone is told to come again, and what is there stays there.
@CunjingIT
class BatchInterruptedIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    TestBureau bureau;
    Phone phone;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        phone = new Phone(
                HttpPerson.of(port, bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0))));
    }

    @Test
    void keepsWhatWasStoredBeforeAndTakesTheRestAtTheNextTry() {
        var first = Phone.opinion(UUID.randomUUID(), bureau.village(0), "第一条");
        var held = UUID.randomUUID();
        var second = Phone.opinion(held, bureau.village(0), "第二条");

        var answer = bureau.run(() -> {
            lock(held);
            var sent = CompletableFuture.supplyAsync(() -> phone.post(phone.batch(first, second)));
            await().pollInSameThread().until(() -> cancelWhoWaits() > 0);
            return sent.join();
        });
        var again = phone.send(first, second).values().stream()
                .collect(toMap(
                        receipt -> receipt.get("id").asString(),
                        receipt -> receipt.get("outcome").asString()));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("/problems/busy");
        assertThat(again).containsEntry(first.get("id").asString(), "SAME");
        assertThat(again).containsEntry(held.toString(), "STORED");
    }

    private void lock(UUID record) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || ' received ' || :id, 0))")
                .param("id", record.toString())
                .query((row, _) -> true)
                .single();
    }

    /// As the owner of the connections, whom the transaction is for as long as it lasts.
    private int cancelWhoWaits() {
        jdbc.sql("set local role none").update();
        return jdbc.sql("""
                        select pg_cancel_backend(waiting.pid) from pg_locks waiting join pg_locks held
                            on held.locktype = 'advisory' and held.granted and held.pid = pg_backend_pid()
                           and (held.classid, held.objid, held.objsubid) = (waiting.classid, waiting.objid, waiting.objsubid)
                         where waiting.locktype = 'advisory' and not waiting.granted
                        """).query((row, _) -> true).list().size();
    }
}
