package org.cunjing.community.call;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallStore {

    private static final String SELECT = "select * from community.call_for_help where bureau = guard.bureau()";

    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if the id is in use
    boolean add(CallForHelp call, String caller, Instant now) {
        return jdbc.sql("""
                        insert into community.call_for_help
                               (bureau, id, kind, title, area, starts_at, ends_at, wanted, equipment, insurance,
                                accompanied_by, for_partners, called_at, called_by)
                        values (guard.bureau(), :id, :kind, :title, :area, :starts, :ends, :wanted, :equipment, :insurance,
                                :accompanied, :partners, :now, :caller)
                        on conflict do nothing
                        """)
                        .param("id", call.id())
                        .param("kind", call.kind().name())
                        .param("title", call.title())
                        .param("area", call.area().toArray(UUID[]::new))
                        .param("starts", call.startsAt().atOffset(UTC))
                        .param("ends", call.endsAt().atOffset(UTC))
                        .param("wanted", call.wanted())
                        .param("equipment", call.equipment(), Types.VARCHAR)
                        .param("insurance", call.insurance(), Types.VARCHAR)
                        .param("accompanied", call.accompaniedBy(), Types.VARCHAR)
                        .param("partners", call.forPartners())
                        .param("now", now.atOffset(UTC))
                        .param("caller", caller)
                        .update()
                == 1;
    }

    Optional<CallForHelp> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(CallStore::toCall)
                .optional();
    }

    /// Those that end after this moment, the next first.
    List<CallForHelp> listFrom(Instant from) {
        return jdbc.sql(SELECT + " and ends_at > :from order by starts_at, id")
                .param("from", from.atOffset(UTC))
                .query(CallStore::toCall)
                .list();
    }

    /// @return false if it was before
    boolean cancel(UUID id, Instant now) {
        return jdbc.sql("""
                        update community.call_for_help set cancelled_at = :now
                         where bureau = guard.bureau() and id = :id and cancelled_at is null
                        """).param("now", now.atOffset(UTC)).param("id", id).update() == 1;
    }

    private static CallForHelp toCall(ResultSet row, int number) throws SQLException {
        return new CallForHelp(
                row.getObject("id", UUID.class),
                CallKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Set.copyOf(Arrays.asList((UUID[]) row.getArray("area").getArray())),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("wanted"),
                row.getString("equipment"),
                row.getString("insurance"),
                row.getString("accompanied_by"),
                row.getBoolean("for_partners"),
                Columns.moment(row, "cancelled_at"));
    }
}
