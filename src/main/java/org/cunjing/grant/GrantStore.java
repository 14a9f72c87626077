package org.cunjing.grant;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.access.MarkColumns;
import org.cunjing.grant.AccessGrant.Review;
import org.cunjing.grant.AccessGrant.Said;
import org.cunjing.grant.AccessGrant.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GrantStore {

    private static final String SELECT = "select * from data_grant.access_grant where bureau = guard.bureau()";

    private final JdbcClient jdbc;

    GrantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccessGrant grant) {
        jdbc.sql("""
                        insert into data_grant.access_grant
                               (bureau, id, source, purpose, fields, station_id, village_ids, emergency, reason,
                                starts_at, ends_at, state, asked_at, asked_by, asked_by_name)
                        values (guard.bureau(), :id, :source, :purpose, :fields, :station, :villages, :emergency, :reason,
                                :start, :end, :state, :at, :by, :name)
                        """)
                .param("id", grant.id())
                .param("source", grant.source())
                .param("purpose", grant.purpose().name())
                .param("fields", grant.fields().toArray(String[]::new))
                .param("station", grant.stationId())
                .param("villages", grant.villageIds().toArray(UUID[]::new))
                .param("emergency", grant.emergency())
                .param("reason", grant.reason())
                .param("start", grant.start().atOffset(UTC))
                .param("end", grant.end().atOffset(UTC))
                .param("state", grant.state().name())
                .param("at", grant.asked().at().atOffset(UTC))
                .param("by", grant.asked().by())
                .param("name", grant.asked().name())
                .update();
    }

    /// @return false if it was decided before
    boolean decide(UUID id, State state, Mark mark, String note) {
        return mark("""
                update data_grant.access_grant
                   set state = :word, decided_at = :at, decided_by = :by, decided_by_name = :name, decision_note = :said
                 where bureau = guard.bureau() and id = :id and state = 'ASKED'
                """, id, state.name(), mark, note);
    }

    /// @return false if it is not open
    boolean revoke(UUID id, Mark mark, String why) {
        return mark("""
                update data_grant.access_grant
                   set state = :word, revoked_at = :at, revoked_by = :by, revoked_by_name = :name, revoke_reason = :said
                 where bureau = guard.bureau() and id = :id and state = 'OPEN' and ends_at > :at
                """, id, State.REVOKED.name(), mark, why);
    }

    /// @return false if somebody was faster, or there is nothing to judge
    boolean review(UUID id, Review review) {
        return mark("""
                update data_grant.access_grant
                   set justified = cast(:word as boolean), reviewed_at = :at, reviewed_by = :by, reviewed_by_name = :name,
                       remark = :said
                 where bureau = guard.bureau() and id = :id and emergency and reviewed_by is null
                """, id, Boolean.toString(review.justified()), review.mark(), review.remark());
    }

    private boolean mark(String sql, UUID id, String word, Mark mark, String said) {
        return jdbc.sql(sql)
                        .param("id", id)
                        .param("word", word)
                        .param("at", mark.at().atOffset(UTC))
                        .param("by", mark.by())
                        .param("name", mark.name())
                        .param("said", said)
                        .update()
                == 1;
    }

    Optional<AccessGrant> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(GrantStore::toGrant)
                .optional();
    }

    List<AccessGrant> list() {
        return jdbc.sql(SELECT + " order by asked_at desc, id desc limit 500")
                .query(GrantStore::toGrant)
                .list();
    }

    /// Names the grant to the database until the transaction ends or another is named.
    void open(UUID id) {
        name(id.toString());
    }

    void close() {
        name("");
    }

    private void name(String grant) {
        jdbc.sql("select set_config('cunjing.grant', :grant, true)")
                .param("grant", grant)
                .query()
                .singleRow();
    }

    private static AccessGrant toGrant(ResultSet row, int number) throws SQLException {
        return new AccessGrant(
                row.getObject("id", UUID.class),
                row.getString("source"),
                Purpose.valueOf(row.getString("purpose")),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getObject("station_id", UUID.class),
                Set.of((UUID[]) row.getArray("village_ids").getArray()),
                row.getBoolean("emergency"),
                row.getString("reason"),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                State.valueOf(row.getString("state")),
                MarkColumns.read(row, "asked"),
                said(row, "decided", "decision_note"),
                said(row, "revoked", "revoke_reason"),
                review(row));
    }

    private static @Nullable Said said(ResultSet row, String step, String words) throws SQLException {
        var mark = MarkColumns.find(row, step);
        return mark.isPresent() ? new Said(mark.get(), row.getString(words)) : null;
    }

    private static @Nullable Review review(ResultSet row) throws SQLException {
        var mark = MarkColumns.find(row, "reviewed");
        return mark.isPresent() ? new Review(mark.get(), row.getBoolean("justified"), row.getString("remark")) : null;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
