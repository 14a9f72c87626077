package org.cunjing.casework.material;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.MarkColumns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MaterialStore {

    private static final String MOVES = """
            select m.*, exists (select from casework.material_move c where c.bureau = m.bureau and c.corrects_id = m.id) as corrected
              from casework.material_move m where m.bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    MaterialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false if the id is in use
    boolean add(Material material) {
        return jdbc.sql("""
                        insert into casework.material (bureau, id, title, topic, listed_on)
                        values (guard.bureau(), :id, :title, :topic, :listed) on conflict do nothing
                        """)
                        .param("id", material.id())
                        .param("title", material.title())
                        .param("topic", material.topic())
                        .param("listed", material.listedOn())
                        .update()
                == 1;
    }

    void retire(UUID id, LocalDate day) {
        jdbc.sql("""
                        update casework.material set retired_on = :day
                         where bureau = guard.bureau() and id = :id and retired_on is null
                        """).param("day", day).param("id", id).update();
    }

    List<Material> list() {
        return jdbc.sql(
                        "select * from casework.material where bureau = guard.bureau() order by retired_on nulls first, title")
                .query((row, _) -> new Material(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("topic"),
                        row.getObject("listed_on", LocalDate.class),
                        row.getObject("retired_on", LocalDate.class)))
                .list();
    }

    /// Lets nobody else take from there before this transaction ends.
    void hold(UUID material, StockPlace place) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(guard.bureau() || ' stock ' || :material || :place, 0))")
                .param("material", material.toString())
                .param("place", String.valueOf(place.id()))
                .query((row, _) -> true)
                .single();
    }

    /// What lies where, as far as one sees; nothing left is left out.
    List<Stock> stock() {
        return jdbc.sql("""
                        select material_id, place, place_id, sum(copies) as copies
                          from (select material_id, target as place, target_id as place_id, copies from casework.material_move
                                 where bureau = guard.bureau() and target is not null
                                union all
                                select material_id, source, source_id, -copies from casework.material_move
                                 where bureau = guard.bureau() and source is not null) moved
                         group by material_id, place, place_id having sum(copies) <> 0
                        """)
                .query((row, _) -> new Stock(
                        row.getObject("material_id", UUID.class),
                        new StockPlace(
                                StockPlace.Kind.valueOf(row.getString("place")), row.getObject("place_id", UUID.class)),
                        row.getInt("copies")))
                .list();
    }

    int stockOf(UUID material, StockPlace place) {
        return stock().stream()
                .filter(stock ->
                        stock.materialId().equals(material) && stock.place().equals(place))
                .mapToInt(Stock::copies)
                .sum();
    }

    /// @return false if the id is in use
    boolean add(MaterialMove move) {
        return jdbc.sql("""
                        insert into casework.material_move (bureau, id, material_id, kind, copies, source, source_id, target,
                               target_id, entry_id, corrects_id, reason, moved_on, at, by, by_name)
                        values (guard.bureau(), :id, :material, :kind, :copies, :source, :sourceId, :target,
                               :targetId, :entry, :corrects, :reason, :day, :at, :by, :byName)
                        on conflict do nothing
                        """)
                        .param("id", move.id())
                        .param("material", move.materialId())
                        .param("kind", move.kind().name())
                        .param("copies", move.copies())
                        .param("source", kindOf(move.source()))
                        .param("sourceId", idOf(move.source()))
                        .param("target", kindOf(move.target()))
                        .param("targetId", idOf(move.target()))
                        .param("entry", move.entryId())
                        .param("corrects", move.correctsId())
                        .param("reason", move.reason())
                        .param("day", move.day())
                        .param("at", move.mark().at().atOffset(UTC))
                        .param("by", move.mark().by())
                        .param("byName", move.mark().name())
                        .update()
                == 1;
    }

    Optional<MaterialMove> find(UUID id) {
        return jdbc.sql(MOVES + " and m.id = :id")
                .param("id", id)
                .query(MaterialStore::toMove)
                .optional();
    }

    Optional<MaterialMove> findByEntry(UUID entry) {
        return jdbc.sql(MOVES + " and m.entry_id = :entry and m.kind = 'HANDED_OUT'")
                .param("entry", entry)
                .query(MaterialStore::toMove)
                .optional();
    }

    /// The latest first.
    List<MaterialMove> moves(int most) {
        return jdbc.sql(MOVES + " order by m.at desc, m.id desc limit :most")
                .param("most", most)
                .query(MaterialStore::toMove)
                .list();
    }

    private static @Nullable String kindOf(@Nullable StockPlace place) {
        return place == null ? null : place.kind().name();
    }

    private static @Nullable UUID idOf(@Nullable StockPlace place) {
        return place == null ? null : place.id();
    }

    private static @Nullable StockPlace place(@Nullable String kind, @Nullable UUID id) {
        return kind == null ? null : new StockPlace(StockPlace.Kind.valueOf(kind), id);
    }

    private static MaterialMove toMove(ResultSet row, int number) throws SQLException {
        return new MaterialMove(
                row.getObject("id", UUID.class),
                row.getObject("material_id", UUID.class),
                MaterialMove.Kind.valueOf(row.getString("kind")),
                row.getInt("copies"),
                place(row.getString("source"), row.getObject("source_id", UUID.class)),
                place(row.getString("target"), row.getObject("target_id", UUID.class)),
                row.getObject("entry_id", UUID.class),
                row.getObject("corrects_id", UUID.class),
                row.getString("reason"),
                row.getObject("moved_on", LocalDate.class),
                MarkColumns.read(row),
                row.getBoolean("corrected"));
    }
}
