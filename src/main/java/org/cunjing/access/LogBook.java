package org.cunjing.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.cunjing.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The two logs as auditors read them: what was written, and who looked at personal data.
@Service
class LogBook {

    private static final String WRITTEN = """
            select at, actor, role, operation, entity, row_id, columns
              from guard.written
             where bureau = guard.bureau()
               and (:actor::text is null or actor = :actor) and (:entity::text is null or entity = :entity)
               and (:row::text is null or row_id = :row)
               and (:from::timestamptz is null or at >= :from) and (:to::timestamptz is null or at < :to)
             order by at desc, id limit :limit offset :offset
            """;
    private static final String LOOKED = """
            select at, actor, role, purpose, entity, row_id, field
              from guard.looked
             where bureau = guard.bureau()
               and (:actor::text is null or actor = :actor) and (:entity::text is null or entity = :entity)
               and (:row::text is null or row_id = :row)
               and (:from::timestamptz is null or at >= :from) and (:to::timestamptz is null or at < :to)
             order by at desc, id limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final Actors actors;

    LogBook(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /// @param actor, entity, row, from, to null: any; `to` is left out itself
    record Search(
            @Nullable String actor,
            @Nullable String entity,
            @Nullable String row,
            @Nullable Instant from,
            @Nullable Instant to,
            int limit,
            int offset) {}

    record Write(
            Instant at, String actor, String role, String operation, String entity, String row, List<String> columns) {}

    record Look(Instant at, String actor, String role, String purpose, String entity, String row, String field) {}

    @Transactional(readOnly = true)
    public List<Write> writes(Search search) {
        requireAuditor();
        return bind(jdbc.sql(WRITTEN), search)
                .query((row, _) -> new Write(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("role"),
                        row.getString("operation"),
                        row.getString("entity"),
                        row.getString("row_id"),
                        Arrays.asList((String[]) row.getArray("columns").getArray())))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Look> looks(Search search) {
        requireAuditor();
        return bind(jdbc.sql(LOOKED), search)
                .query((row, _) -> new Look(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("role"),
                        row.getString("purpose"),
                        row.getString("entity"),
                        row.getString("row_id"),
                        row.getString("field")))
                .list();
    }

    private void requireAuditor() {
        var person = actors.person();
        if (person.role() != Role.AUDITOR) {
            throw new NotForYou("log", person.account());
        }
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Search search) {
        return statement
                .param("actor", search.actor())
                .param("entity", search.entity())
                .param("row", search.row())
                .param("from", Columns.moment(search.from()))
                .param("to", Columns.moment(search.to()))
                .param("limit", search.limit())
                .param("offset", search.offset());
    }
}
