package org.cunjing.posting.handover;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HeldThingStore {

    private static final String SELECT = """
            select id, village_id, keeper_id, kind, words, since, due_on
              from posting.held_thing
             where bureau = guard.bureau() and settled_on is null
            """;

    private static final String ORDER = " order by due_on nulls last, since, id";

    private final JdbcClient jdbc;

    HeldThingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HeldThing thing, Mark mark) {
        jdbc.sql("""
                        insert into posting.held_thing
                               (bureau, id, village_id, keeper_id, kind, words, since, due_on, noted_at, noted_by)
                        values (guard.bureau(), :id, :village, :keeper, :kind, :words, :since, :due, :at, :by)
                        on conflict (bureau, id) do nothing
                        """)
                .param("id", thing.id())
                .param("village", thing.villageId())
                .param("keeper", thing.keeperId())
                .param("kind", thing.kind().name())
                .param("words", thing.words())
                .param("since", thing.since())
                .param("due", thing.dueOn())
                .param("at", mark.at().atOffset(UTC))
                .param("by", mark.by())
                .update();
    }

    /// @return false if it is settled already
    boolean settle(UUID id, LocalDate day, String by, @Nullable String note) {
        return jdbc.sql("""
                        update posting.held_thing set settled_on = :day, settled_by = :by, note = :note
                         where bureau = guard.bureau() and id = :id and settled_on is null
                        """)
                        .param("day", day)
                        .param("by", by)
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<HeldThing> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(HeldThingStore::toThing)
                .optional();
    }

    List<HeldThing> list() {
        return jdbc.sql(SELECT + ORDER).query(HeldThingStore::toThing).list();
    }

    List<HeldThing> listOf(UUID village, UUID keeper) {
        return jdbc.sql(SELECT + " and village_id = :village and keeper_id = :keeper" + ORDER)
                .param("village", village)
                .param("keeper", keeper)
                .query(HeldThingStore::toThing)
                .list();
    }

    void lockOf(UUID village, UUID keeper) {
        jdbc.sql(SELECT + " and village_id = :village and keeper_id = :keeper order by id for update")
                .param("village", village)
                .param("keeper", keeper)
                .query(HeldThingStore::toThing)
                .list();
    }

    int move(UUID village, UUID from, UUID to) {
        return jdbc.sql("""
                        update posting.held_thing set keeper_id = :to
                         where bureau = guard.bureau() and village_id = :village and keeper_id = :from
                           and settled_on is null
                        """)
                .param("to", to)
                .param("village", village)
                .param("from", from)
                .update();
    }

    private static HeldThing toThing(ResultSet row, int number) throws SQLException {
        return new HeldThing(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getObject("keeper_id", UUID.class),
                HeldThing.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("since", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }
}
