package org.cunjing.grid.linkage;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.access.MarkColumns;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every step of every shared matter; only ever added to.
@Repository
class GridEventLog {

    private final JdbcClient jdbc;
    private final Uuid7 ids;

    GridEventLog(JdbcClient jdbc, Uuid7 ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    record Line(GridEventStep step, @Nullable String note, Mark taken) {}

    void add(GridEvent event, Line line) {
        jdbc.sql("""
                        insert into grid.step (bureau, id, event_id, village_id, centre_id, step, note, taken_at, taken_by, taken_by_name)
                        values (guard.bureau(), :id, :event, :village, :centre, :step, :note, :at, :by, :name)
                        """)
                .param("id", ids.next())
                .param("event", event.id())
                .param("village", event.villageId())
                .param("centre", event.centreId())
                .param("step", line.step().name())
                .param("note", line.note(), Types.VARCHAR)
                .param("at", line.taken().at().atOffset(UTC))
                .param("by", line.taken().by())
                .param("name", line.taken().name())
                .update();
    }

    List<Line> list(UUID event) {
        return jdbc.sql("""
                        select step, note, taken_at, taken_by, taken_by_name from grid.step
                         where bureau = guard.bureau() and event_id = :event order by taken_at, id
                        """)
                .param("event", event)
                .query((row, _) -> new Line(
                        GridEventStep.valueOf(row.getString("step")),
                        row.getString("note"),
                        MarkColumns.read(row, "taken")))
                .list();
    }
}
