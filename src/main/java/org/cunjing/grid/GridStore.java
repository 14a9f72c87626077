package org.cunjing.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GridStore {

    private static final String SELECT = """
            select g.id, g.village_id, g.level, g.special, g.code,
                   v.name, v.parent_id, v.extent, v.households, v.valid_from, v.valid_to, v.closed_why
              from grid.grid g join grid.version v on v.bureau = g.bureau and v.grid_id = g.id
             where g.bureau = guard.bureau()
            """;

    private final JdbcClient jdbc;

    GridStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps the tree of a village from being changed by anybody else until the transaction ends.
    void hold(UUID village) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(guard.bureau() || ' grids ' || :village, 0))")
                .param("village", village.toString())
                .query((row, _) -> true)
                .single();
    }

    /// @throws GridExists if code or place is taken
    void add(Grid grid) {
        try {
            jdbc.sql("""
                            insert into grid.grid (bureau, id, village_id, level, special, code)
                            values (guard.bureau(), :id, :village, :level, :special, :code)
                            """).params(row(grid)).update();
            addVersion(grid);
        } catch (DataIntegrityViolationException _) {
            throw new GridExists(grid.code());
        }
    }

    void addVersion(Grid grid) {
        jdbc.sql("""
                        insert into grid.version (bureau, grid_id, village_id, level, parent_id, name, extent, households, valid_from)
                        values (guard.bureau(), :id, :village, :level, :parent, :name, :extent, :households, :from)
                        """).params(row(grid)).update();
    }

    /// What was written down for the same day is replaced.
    void correct(Grid grid) {
        jdbc.sql("""
                        update grid.version set parent_id = :parent, name = :name, extent = :extent, households = :households
                         where bureau = guard.bureau() and grid_id = :id and valid_to is null
                        """).params(row(grid)).update();
    }

    /// @param why null: it is changed and not closed
    void end(UUID id, LocalDate lastDay, @Nullable String why) {
        jdbc.sql("""
                        update grid.version set valid_to = :day, closed_why = :why
                         where bureau = guard.bureau() and grid_id = :id and valid_to is null
                        """)
                .param("day", lastDay)
                .param("why", why, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    List<Grid> listOn(LocalDate day, @Nullable UUID village) {
        return jdbc.sql(SELECT + """
                           and daterange(v.valid_from, v.valid_to, '[]') @> :day and (:village::uuid is null or g.village_id = :village)
                         order by g.village_id, array_position('{GENERAL,ORDINARY,SPECIAL,MICRO}'::text[], g.level), g.code
                        """)
                .param("day", day)
                .param("village", village, Types.OTHER)
                .query(GridStore::toGrid)
                .list();
    }

    Optional<Grid> findOn(UUID id, LocalDate day) {
        return jdbc.sql(SELECT + " and g.id = :id and daterange(v.valid_from, v.valid_to, '[]') @> :day")
                .param("id", id)
                .param("day", day)
                .query(GridStore::toGrid)
                .optional();
    }

    Optional<Grid> latest(UUID id) {
        return history(id).stream().findFirst();
    }

    /// The latest first.
    List<Grid> history(UUID id) {
        return jdbc.sql(SELECT + " and g.id = :id order by v.valid_from desc")
                .param("id", id)
                .query(GridStore::toGrid)
                .list();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                        select distinct on (grid_id) grid_id, name from grid.version
                         where bureau = guard.bureau() and grid_id = any (:ids) order by grid_id, valid_from desc
                        """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("grid_id", UUID.class), row.getString("name"));
        });
        return names;
    }

    /// Counts the grids that hang under this one after a day.
    int countUnder(UUID id, LocalDate day) {
        return jdbc.sql("""
                        select count(distinct grid_id) from grid.version
                         where bureau = guard.bureau() and parent_id = :id and (valid_to is null or valid_to > :day)
                        """)
                .param("id", id)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private static Map<String, @Nullable Object> row(Grid grid) {
        var special = grid.special();
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", grid.id());
        row.put("village", grid.villageId());
        row.put("level", grid.level().name());
        row.put("special", special == null ? null : special.name());
        row.put("code", grid.code());
        row.put("parent", grid.facts().parentId());
        row.put("name", grid.facts().name());
        row.put("extent", grid.facts().extent());
        row.put("households", grid.facts().households());
        row.put("from", grid.from());
        return row;
    }

    private static Grid toGrid(ResultSet row, int number) throws SQLException {
        var special = row.getString("special");
        return new Grid(
                row.getObject("id", UUID.class),
                row.getObject("village_id", UUID.class),
                GridLevel.valueOf(row.getString("level")),
                special == null ? null : SpecialGrid.valueOf(special),
                row.getString("code"),
                new GridFacts(
                        row.getString("name"),
                        row.getObject("parent_id", UUID.class),
                        row.getString("extent"),
                        row.getObject("households", Integer.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("closed_why"));
    }
}
