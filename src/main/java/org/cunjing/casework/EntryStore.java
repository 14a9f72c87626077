package org.cunjing.casework;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.access.MarkColumns;
import org.cunjing.roster.OfficerClass;
import org.cunjing.shared.Made;
import org.cunjing.shared.Position;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Heads of entries: reading, counting, and what may move in them. New ones come from [EntryWriter].
@Repository
class EntryStore {

    private final JdbcClient jdbc;
    private final Villages villages;

    EntryStore(JdbcClient jdbc, Villages villages) {
        this.jdbc = jdbc;
        this.villages = villages;
    }

    /// Entries that measures need not tell apart.
    ///
    /// @param by value of the column that was asked for
    record Group(
            String by, EntryKind kind, String category, boolean closed, boolean late, long entries, long quantity) {}

    Optional<EntryHead> find(UUID id) {
        return jdbc.sql("select * from casework.entry where bureau = guard.bureau() and id = :id")
                .param("id", id)
                .query(EntryStore::toHead)
                .optional();
    }

    /// Locks the row, so that two who decide on the same entry do so one after the other.
    Optional<EntryHead> lock(UUID id) {
        return jdbc.sql("select * from casework.entry where bureau = guard.bureau() and id = :id for update")
                .param("id", id)
                .query(EntryStore::toHead)
                .optional();
    }

    EntryPage list(EntryFilter filter, int limit, long offset) {
        var where = filter.where(villagesOf(filter), null);
        Long total = jdbc.sql("select count(*) from casework.entry" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var entries = jdbc.sql("select * from casework.entry" + where.sql()
                        + " order by happened_on desc, happened_at desc, id desc limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(EntryStore::toHead)
                .list();
        return new EntryPage(total, entries);
    }

    List<EntryHead> listByIds(Collection<UUID> ids, Collection<UUID> places) {
        return jdbc.sql("""
                        select * from casework.entry
                         where bureau = guard.bureau() and id = any (:ids) and village_id = any (:villages) order by id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("villages", places.toArray(UUID[]::new))
                .query(EntryStore::toHead)
                .list();
    }

    List<EntryHead> listAfter(Collection<UUID> places, UUID id, int limit) {
        return jdbc.sql("""
                        select * from casework.entry
                         where bureau = guard.bureau() and village_id = any (:villages) and id > :id order by id limit :limit
                        """)
                .param("villages", places.toArray(UUID[]::new))
                .param("id", id)
                .param("limit", limit)
                .query(EntryStore::toHead)
                .list();
    }

    /// @param reach see [EntryFilter#where]
    /// @param column of casework.entry to tell the groups apart by
    List<Group> groups(EntryFilter filter, @Nullable Set<UUID> reach, String column) {
        var where = filter.where(villagesOf(filter), reach);
        return jdbc.sql("""
                        select %1$s::text as by, kind, category, progress = 'CLOSED' as closed, late,
                               count(*) as entries, sum(quantity) as quantity
                          from casework.entry %2$s and state <> 'VOIDED'
                         group by 1, 2, 3, 4, 5
                        """.formatted(column, where.sql()))
                .params(where.parameters())
                .query((row, _) -> new Group(
                        row.getString("by"),
                        EntryKind.valueOf(row.getString("kind")),
                        row.getString("category"),
                        row.getBoolean("closed"),
                        row.getBoolean("late"),
                        row.getLong("entries"),
                        row.getLong("quantity")))
                .list();
    }

    void verify(UUID id, Mark mark) {
        jdbc.sql("""
                        update casework.entry
                           set state = 'VERIFIED', verified_at = :at, verified_by = :by, verified_by_name = :name
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("at", mark.at().atOffset(UTC))
                .param("by", mark.by())
                .param("name", mark.name())
                .update();
    }

    void annul(UUID id, Mark mark, String reason) {
        jdbc.sql("""
                        update casework.entry
                           set state = 'VOIDED', voided_at = :at, voided_by = :by, voided_by_name = :name,
                               void_reason = :reason
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("at", mark.at().atOffset(UTC))
                .param("by", mark.by())
                .param("name", mark.name())
                .param("reason", reason)
                .update();
    }

    void move(UUID id, Progress progress, @Nullable LocalDate dueOn, boolean late) {
        jdbc.sql("""
                        update casework.entry set progress = :progress, due_on = :due, late = :late
                         where bureau = guard.bureau() and id = :id
                        """)
                .param("id", id)
                .param("progress", progress.name())
                .param("due", dueOn)
                .param("late", late)
                .update();
    }

    /// Lists what is open for the owner, the most urgent first.
    List<EntryHead> listOpen(UUID village, UUID owner) {
        return listOpen(village, owner, "");
    }

    Map<UUID, Integer> countOpenByVillage() {
        var open = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select village_id, count(*) as open from casework.entry
                         where bureau = guard.bureau() and progress not in ('DONE', 'CLOSED')
                           and state <> 'VOIDED'
                         group by village_id
                        """).query(row -> {
            open.put(row.getObject("village_id", UUID.class), row.getInt("open"));
        });
        return open;
    }

    /// As [#listOpen], and steps wait.
    List<EntryHead> lockOpen(UUID village, UUID owner) {
        return listOpen(village, owner, " for update");
    }

    private List<EntryHead> listOpen(UUID village, UUID owner, String lock) {
        return jdbc.sql("""
                        select * from casework.entry
                         where bureau = guard.bureau() and village_id = :village and owner_id = :owner
                           and progress not in ('DONE', 'CLOSED') and state <> 'VOIDED' order by due_on nulls last, id
                        """ + lock)
                .param("village", village)
                .param("owner", owner)
                .query(EntryStore::toHead)
                .list();
    }

    int moveOpen(UUID village, UUID from, UUID to) {
        return jdbc.sql("""
                        update casework.entry set owner_id = :to where bureau = guard.bureau()
                           and village_id = :village and owner_id = :from and progress not in ('DONE', 'CLOSED') and state <> 'VOIDED'
                        """)
                .param("village", village)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private List<UUID> villagesOf(EntryFilter filter) {
        var station = filter.stationId();
        return station == null ? List.of() : List.copyOf(villages.idsOfStation(station));
    }

    static EntryHead toHead(ResultSet row, int number) throws SQLException {
        return new EntryHead(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("officer_id", UUID.class),
                OfficerClass.valueOf(row.getString("officer_class")),
                row.getObject("owner_id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("category"),
                row.getInt("quantity"),
                row.getString("title"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("happened_on", LocalDate.class),
                MarkColumns.read(row, "recorded"),
                made(row),
                row.getObject("work_order_id", UUID.class),
                place(row),
                EntryState.valueOf(row.getString("state")),
                Progress.valueOf(row.getString("progress")),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("late"),
                MarkColumns.find(row, "verified").orElse(null),
                MarkColumns.find(row, "voided").orElse(null),
                row.getString("void_reason"));
    }

    private static Made made(ResultSet row) throws SQLException {
        var at = row.getObject("made_at", OffsetDateTime.class);
        var recorded = row.getObject("recorded_at", OffsetDateTime.class);
        return new Made((at == null ? recorded : at).toInstant(), !row.getBoolean("clock_unsure"));
    }

    private static @Nullable Position place(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude_deg");
        return row.wasNull() ? null : new Position(latitude, row.getDouble("longitude_deg"));
    }
}
