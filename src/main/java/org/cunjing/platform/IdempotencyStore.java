package org.cunjing.platform;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.cunjing.access.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class IdempotencyStore {

    /// After this a request that never answered is taken for dead and may be repeated.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    IdempotencyStore(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from the socket to the table, never compared
    record Answer(int status, String type, byte[] body) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(
            String fingerprint,
            @Nullable Integer status,
            @Nullable String type,
            byte @Nullable [] body) {}

    sealed interface Claim {
        record Yours() implements Claim {}

        record Done(Answer answer) implements Claim {}

        record Running() implements Claim {}

        record Different() implements Claim {}
    }

    boolean hasActor() {
        return actors.isKnown();
    }

    @Transactional
    Claim claim(String key, String fingerprint) {
        var now = clock.instant();
        int claimed = jdbc.sql("""
                        insert into platform.idempotency as held (bureau, actor, key, fingerprint, begun_at)
                        values (guard.bureau(), guard.setting('actor'), :key, :fingerprint, :now)
                        on conflict (bureau, actor, key) do update set begun_at = :now
                              where held.status is null and held.begun_at < :dead
                                and held.fingerprint = excluded.fingerprint
                        """)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("now", now.atOffset(UTC))
                .param("dead", now.minus(PATIENCE).atOffset(UTC))
                .update();
        return claimed == 1
                ? new Claim.Yours()
                : find(key).map(row -> judge(row, fingerprint)).orElseThrow();
    }

    @Transactional
    void keep(String key, Answer answer) {
        jdbc.sql("""
                        update platform.idempotency set status = :status, type = :type, body = :body
                         where bureau = guard.bureau() and actor = guard.setting('actor') and key = :key
                        """)
                .param("key", key)
                .param("status", answer.status())
                .param("type", answer.type())
                .param("body", answer.body())
                .update();
    }

    @Transactional
    void forget(String key) {
        jdbc.sql("""
                        delete from platform.idempotency
                         where bureau = guard.bureau() and actor = guard.setting('actor') and key = :key
                        """).param("key", key).update();
    }

    private Optional<Row> find(String key) {
        return jdbc.sql("""
                        select fingerprint, status, type, body from platform.idempotency
                         where bureau = guard.bureau() and actor = guard.setting('actor') and key = :key
                        """).param("key", key).query(Row.class).optional();
    }

    private static Claim judge(Row row, String fingerprint) {
        if (!row.fingerprint().equals(fingerprint)) {
            return new Claim.Different();
        }
        var status = row.status();
        var type = row.type();
        var body = row.body();
        return status == null || type == null || body == null
                ? new Claim.Running()
                : new Claim.Done(new Answer(status, type, body));
    }
}
