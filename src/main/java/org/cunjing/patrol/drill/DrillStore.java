package org.cunjing.patrol.drill;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.patrol.drill.Drill.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DrillStore {

    private static final String SELECT = """
            select id, title, village_ids, begun_at, begun_by_name, until, ended_at, ending from patrol.drill
             where bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    DrillStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Drills of a bureau begin one after the other: each sees the one before.
    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || ' drill', 0))")
                .query((_, _) -> true)
                .single();
    }

    boolean isOn(Collection<UUID> villages, Instant now) {
        return jdbc.sql("""
                        select exists (
                            select from patrol.drill
                             where bureau = guard.bureau() and ended_at is null and until > :now
                               and village_ids && :villages)
                        """)
                .param("now", now.atOffset(UTC))
                .param("villages", villages.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /// @return false if the id is in use
    boolean add(Drill drill) {
        return jdbc.sql("""
                        insert into patrol.drill (bureau, id, title, village_ids, begun_at, begun_by_name, until)
                        values (guard.bureau(), :id, :title, :villages, :begun, :name, :until)
                        on conflict (bureau, id) do nothing
                        """)
                        .param("id", drill.id())
                        .param("title", drill.title())
                        .param("villages", drill.villages().toArray(UUID[]::new))
                        .param("begun", drill.begunAt().atOffset(UTC))
                        .param("name", drill.begunByName())
                        .param("until", drill.until().atOffset(UTC))
                        .update()
                == 1;
    }

    /// Those that are on come first.
    List<Drill> list(int limit) {
        return jdbc.sql(SELECT + " order by ended_at is not null, begun_at desc, id limit :limit")
                .param("limit", limit)
                .query(DrillStore::toDrill)
                .list();
    }

    Optional<Drill> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(DrillStore::toDrill)
                .optional();
    }

    /// Those that were on at some time from `from` on, before `to`.
    List<Drill> between(Instant from, Instant to) {
        return jdbc.sql(SELECT + " and begun_at < :to and least(until, ended_at) >= :from order by begun_at, id")
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query(DrillStore::toDrill)
                .list();
    }

    /// @return false if it has ended meanwhile
    boolean end(UUID id, Instant at, Ending ending) {
        jdbc.sql("delete from patrol.drill_due where bureau = guard.bureau() and drill_id = :id")
                .param("id", id)
                .update();
        return jdbc.sql("""
                                update patrol.drill set ended_at = :at, ending = :ending
                                 where bureau = guard.bureau() and id = :id and ended_at is null
                                """)
                        .param("id", id)
                        .param("at", at.atOffset(UTC))
                        .param("ending", ending.name())
                        .update()
                == 1;
    }

    /// When the clock has to look at it.
    void setDue(UUID drill, Instant next) {
        jdbc.sql("""
                        insert into patrol.drill_due (bureau, drill_id, next_at) values (guard.bureau(), :id, :next)
                        on conflict (bureau, drill_id) do update set next_at = excluded.next_at
                        """).param("id", drill).param("next", next.atOffset(UTC)).update();
    }

    /// Bureaus in which something is due, for the clock, which belongs to none.
    List<String> bureausDue(Instant now) {
        return jdbc.sql("select distinct bureau from patrol.drill_due where next_at <= :now")
                .param("now", now.atOffset(UTC))
                .query((row, _) -> row.getString("bureau"))
                .list();
    }

    List<UUID> due(Instant now) {
        return jdbc.sql("""
                        select drill_id from patrol.drill_due
                         where bureau = guard.bureau() and next_at <= :now order by drill_id
                        """)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> row.getObject("drill_id", UUID.class))
                .list();
    }

    private static Drill toDrill(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Drill(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Set.of((UUID[]) row.getArray("village_ids").getArray()),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getString("begun_by_name"),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                ending(row.getString("ending")));
    }

    private static @Nullable Ending ending(@Nullable String name) {
        return name == null ? null : Ending.valueOf(name);
    }
}
