package org.cunjing.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Repository;

/// Sessions, each a row with one string. The question for one also tells who is behind it now; that it is used is noted
/// once a minute and not with each request, so it ends at most a minute before its idle time is over.
@Repository
class SessionStore implements SessionRepository<MapSession> {

    /// What a session says of its person: [SignedIn#name].
    static final String WHO = "who";

    /// Carried by a session that was read and never kept: the account behind it, as of that moment.
    static final String REACHING = "reaching";

    private static final String KEPT = "kept";
    private static final long NOTED_EACH_MS = Duration.ofMinutes(1).toMillis();

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Open(String id, Instant since) {}

    private record Kept(String id, @Nullable String who, long idleS, long usedMs) {

        static Kept of(MapSession session) {
            return new Kept(
                    session.getId(),
                    session.getAttribute(WHO),
                    session.getMaxInactiveInterval().toSeconds(),
                    session.getLastAccessedTime().toEpochMilli());
        }

        boolean says(Kept before) {
            return usedMs - before.usedMs < NOTED_EACH_MS
                    && equals(new Kept(before.id, before.who, before.idleS, usedMs));
        }
    }

    @Override
    public MapSession createSession() {
        return new MapSession();
    }

    @Override
    public void save(MapSession session) {
        Kept before = session.getAttribute(KEPT);
        var now = Kept.of(session);
        if (before == null) {
            insert(session, now);
        } else if (now.says(before)) {
            return;
        } else {
            update(before.id, now);
        }
        session.setAttribute(KEPT, now);
    }

    private void insert(MapSession session, Kept now) {
        jdbc.sql("""
                        insert into session.session (primary_id, session_id, creation_time, last_access_time,
                                                     max_inactive_interval, expiry_time, principal_name)
                        values (:primary, :id, :created, :used, :idle, :expiry, :who)
                        """)
                .param("primary", UUID.randomUUID().toString())
                .param("id", now.id)
                .param("created", session.getCreationTime().toEpochMilli())
                .param("used", now.usedMs)
                .param("idle", now.idleS)
                .param("expiry", now.usedMs + now.idleS * 1000)
                .param("who", now.who)
                .update();
    }

    /// Nothing if it was ended meanwhile: what is over stays over.
    private void update(String id, Kept now) {
        jdbc.sql("""
                        update session.session
                           set session_id = :id, last_access_time = :used, max_inactive_interval = :idle,
                               expiry_time = :expiry, principal_name = :who
                         where session_id = :before
                        """)
                .param("before", id)
                .param("id", now.id)
                .param("used", now.usedMs)
                .param("idle", now.idleS)
                .param("expiry", now.usedMs + now.idleS * 1000)
                .param("who", now.who)
                .update();
    }

    @Override
    public @Nullable MapSession findById(String id) {
        return jdbc.sql("""
                        select creation_time, last_access_time, max_inactive_interval, principal_name, (holder).*, villages
                          from access.enter(?, ?)
                        """)
                .param(id)
                .param(clock.millis())
                .query((row, number) -> toSession(id, row, number))
                .optional()
                .orElse(null);
    }

    private static MapSession toSession(String id, ResultSet row, int number) throws SQLException {
        var session = new MapSession(id);
        session.setCreationTime(Instant.ofEpochMilli(row.getLong("creation_time")));
        session.setLastAccessedTime(Instant.ofEpochMilli(row.getLong("last_access_time")));
        session.setMaxInactiveInterval(Duration.ofSeconds(row.getLong("max_inactive_interval")));
        session.setAttribute(WHO, row.getString("principal_name"));
        session.setAttribute(KEPT, Kept.of(session));
        if (row.getString("login") != null) {
            session.setAttribute(REACHING, AccountStore.toReaching(row, number));
        }
        return session;
    }

    /// The open ones of a person, the newest first.
    List<Open> list(String who) {
        return jdbc.sql("""
                        select session_id, creation_time from session.session
                         where principal_name = :who and expiry_time > :now
                         order by creation_time desc
                        """)
                .param("who", who)
                .param("now", clock.millis())
                .query((row, _) ->
                        new Open(row.getString("session_id"), Instant.ofEpochMilli(row.getLong("creation_time"))))
                .list();
    }

    @Override
    public void deleteById(String id) {
        jdbc.sql("delete from session.session where session_id = :id")
                .param("id", id)
                .update();
    }

    /// Ends those of a person.
    ///
    /// @param kept id of one that goes on; empty: none does
    void deleteAll(String who, String kept) {
        jdbc.sql("delete from session.session where principal_name = :who and session_id <> :kept")
                .param("who", who)
                .param("kept", kept)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1M")
    void forgetEnded() {
        jdbc.sql("delete from session.session where expiry_time <= :now")
                .param("now", clock.millis())
                .update();
    }
}
