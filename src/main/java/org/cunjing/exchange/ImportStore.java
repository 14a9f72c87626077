package org.cunjing.exchange;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.exchange.Import.Failure;
import org.cunjing.exchange.Import.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ImportStore {

    private static final String SELECT = """
            select id, file_name, file_hash, file_bytes, state, failure, rows_read, added, changed, unchanged, faults,
                   brought_by_name, brought_at, carried_out_at, undone_at, plan is not null as undoable
              from exchange.import
             where bureau = guard.bureau()
            """;
    private static final int MOST_LISTED = 200;

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, BroughtFile file, Person person, Instant at) {
        jdbc.sql("""
                        insert into exchange.import
                               (bureau, id, file_name, file_hash, file_bytes, state, brought_by, brought_by_name, brought_at)
                        values (guard.bureau(), :id, :name, :hash, :bytes, 'CHECKING', :by, :byName, :at)
                        """)
                .param("id", id)
                .param("name", file.name())
                .param("hash", file.hash())
                .param("bytes", file.bytes())
                .param("by", person.account())
                .param("byName", person.name())
                .param("at", at.atOffset(UTC))
                .update();
    }

    List<Import> list() {
        return jdbc.sql(SELECT + " order by brought_at desc, id desc limit " + MOST_LISTED)
                .query(ImportStore::toImport)
                .list();
    }

    Optional<Import> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(ImportStore::toImport)
                .optional();
    }

    Optional<byte[]> plan(UUID id) {
        return jdbc.sql(
                        "select plan from exchange.import where bureau = guard.bureau() and id = :id and plan is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /// @return false: it is at another step
    boolean move(UUID id, State from, State to, @Nullable Failure failure) {
        return jdbc.sql("""
                        update exchange.import set state = :to, failure = :failure
                         where bureau = guard.bureau() and id = :id and state = :from
                        """)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("failure", failure == null ? null : failure.name())
                        .update()
                == 1;
    }

    void keepPlan(UUID id, Plan plan, byte[] sealed) {
        jdbc.sql("""
                        update exchange.import
                           set rows_read = :rows, added = :added, changed = :changed, unchanged = :unchanged,
                               faults = :faults, plan = :plan
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("rows", plan.changes().size())
                .param("added", plan.count(Change.Effect.ADDED))
                .param("changed", plan.count(Change.Effect.CHANGED))
                .param("unchanged", plan.count(Change.Effect.UNCHANGED))
                .param("faults", plan.faults().size())
                .param("plan", sealed)
                .update();
    }

    void noteCarriedOut(UUID id, UUID account, Instant at) {
        jdbc.sql("""
                        update exchange.import set carried_out_by = :account, carried_out_at = :at
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("account", account)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void noteUndone(UUID id, UUID account, Instant at) {
        jdbc.sql("""
                        update exchange.import set undone_by = :account, undone_at = :at
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("account", account)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void forgetPlan(UUID id) {
        jdbc.sql("update exchange.import set plan = null where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .update();
    }

    void forgetPlansBefore(Instant moment) {
        jdbc.sql("""
                        update exchange.import set plan = null
                         where bureau = guard.bureau() and plan is not null and brought_at < :moment
                        """).param("moment", moment.atOffset(UTC)).update();
    }

    /// One import at a time works on the registers of a bureau.
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('exchange ' || guard.bureau(), 0))")
                .query()
                .singleRow();
    }

    private static Import toImport(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("file_hash"),
                row.getInt("file_bytes"),
                State.valueOf(row.getString("state")),
                failure == null ? null : Failure.valueOf(failure),
                row.getInt("rows_read"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("faults"),
                row.getString("brought_by_name"),
                moment(row, "brought_at").orElseThrow(),
                moment(row, "carried_out_at").orElse(null),
                moment(row, "undone_at").orElse(null),
                row.getBoolean("undoable"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
