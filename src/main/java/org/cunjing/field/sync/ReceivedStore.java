package org.cunjing.field.sync;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What came of the signed-in officer's records.
@Repository
class ReceivedStore {

    private final JdbcClient jdbc;
    private final Actors actors;

    ReceivedStore(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /// A revision that was stored.
    record Stored(UUID revision, String hash, Instant at) {}

    /// Lets nobody else look at this record before the transaction ends.
    void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || ' received ' || :id, 0))")
                .param("id", id.toString())
                .query((row, _) -> true)
                .single();
    }

    /// The latest first.
    List<Stored> listStored(UUID id) {
        return jdbc.sql("""
                        select revision, hash, at from field.received
                         where bureau = guard.bureau() and officer_id = guard.officer() and id = :id
                           and outcome = 'STORED' order by at desc, revision desc
                        """)
                .param("id", id)
                .query((row, _) -> new Stored(
                        row.getObject("revision", UUID.class),
                        row.getString("hash"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean areStored(Collection<UUID> ids) {
        var wanted = Set.copyOf(ids);
        return wanted.isEmpty()
                || wanted.size()
                        == jdbc.sql("""
                        select count(distinct id) from field.received
                         where bureau = guard.bureau() and officer_id = guard.officer() and id = any (:ids)
                           and outcome = 'STORED'
                        """)
                                .param("ids", wanted.toArray(UUID[]::new))
                                .query(Integer.class)
                                .single();
    }

    /// Writes down what became of a revision; what was stored stays stored.
    void put(FieldRecord record, Outcome outcome, UUID receipt, Instant at) {
        jdbc.sql("""
                        insert into field.received as known (bureau, officer_id, id, revision, account, kind, hash, made_at,
                               wall_at, clock, outcome, receipt_id, at)
                        values (guard.bureau(), guard.officer(), :id, :revision, :account, :kind, :hash, :made, :wall,
                               :clock, :outcome, :receipt, :at)
                        on conflict (bureau, officer_id, id, revision) do update
                           set kind = excluded.kind, hash = excluded.hash, made_at = excluded.made_at,
                               wall_at = excluded.wall_at, clock = excluded.clock, outcome = excluded.outcome,
                               receipt_id = excluded.receipt_id, at = excluded.at
                         where known.outcome <> 'STORED'
                        """)
                .param("id", record.id())
                .param("revision", record.revision())
                .param("account", actors.current().signature())
                .param("kind", record.kind())
                .param("hash", record.hash())
                .param("made", record.made().at().atOffset(UTC))
                .param("wall", record.made().wall().atOffset(UTC))
                .param("clock", record.made().sure() ? "SURE" : "UNSURE")
                .param("outcome", outcome.name())
                .param("receipt", receipt)
                .param("at", at.atOffset(UTC))
                .update();
    }
}
