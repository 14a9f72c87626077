package org.cunjing.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.shared.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GridStaffStore {

    private static final String NAME = "grid.assignment.name";
    private static final String PHONE = "grid.assignment.duty_phone";
    private static final String SELECT = "select * from grid.assignment where bureau = guard.bureau()";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    GridStaffStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(GridAssignment assignment) {
        var phone = assignment.dutyPhone();
        jdbc.sql("""
                        insert into grid.assignment (bureau, id, grid_id, village_id, function, name, duty_phone, first_day)
                        values (guard.bureau(), :id, :grid, :village, :function, :name, :phone, :day)
                        """)
                .param("id", assignment.id())
                .param("grid", assignment.gridId())
                .param("village", assignment.villageId())
                .param("function", assignment.function().name())
                .param("name", cipher.seal(assignment.name(), NAME))
                .param("phone", phone == null ? null : cipher.seal(phone, PHONE))
                .param("day", assignment.firstDay())
                .update();
    }

    Optional<GridAssignment> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::toAssignment)
                .optional();
    }

    /// By function and since when; village null: of the whole bureau.
    List<GridAssignment> list(@Nullable UUID village) {
        return jdbc.sql(SELECT + """
                           and (:village::uuid is null or village_id = :village)
                         order by array_position('{LEADER,WORKER,SUPERVISOR}'::text[], function), first_day, id
                        """)
                .param("village", village, Types.OTHER)
                .query(this::toAssignment)
                .list();
    }

    void end(UUID id, LocalDate lastDay) {
        jdbc.sql("""
                        update grid.assignment set last_day = :day, duty_phone = null
                         where bureau = guard.bureau() and id = :id and last_day is null
                        """).param("day", lastDay).param("id", id).update();
    }

    void endAllOf(UUID grid, LocalDate lastDay) {
        jdbc.sql("""
                        update grid.assignment set last_day = greatest(first_day, :day), duty_phone = null
                         where bureau = guard.bureau() and grid_id = :grid and last_day is null
                        """).param("day", lastDay).param("grid", grid).update();
    }

    private GridAssignment toAssignment(ResultSet row, int number) throws SQLException {
        var phone = row.getBytes("duty_phone");
        return new GridAssignment(
                row.getObject("id", UUID.class),
                row.getObject("grid_id", UUID.class),
                row.getObject("village_id", UUID.class),
                GridFunction.valueOf(row.getString("function")),
                cipher.open(row.getBytes("name"), NAME),
                phone == null ? null : cipher.open(phone, PHONE),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
